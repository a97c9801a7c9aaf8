import type { AttributeSpec, NodeSpec } from 'prosemirror-model';

/**
 * The Markdown that a block at the top level was read from, with the blank lines before it; null where it was never
 * read. A block that says the same as its source is written back as that, so nobody needs to clear it on a change.
 */
export const source: AttributeSpec = { default: null, validate: 'string|null' };

const TOP_LEVEL = 2;
const LOWEST_LEVEL = 4;

/** At the top level only: what lines begin with in quotations and lists would become part of it. */
const WHOLE = 'block';
const NESTABLE = 'block flow';

/** Blocks of Markdown, and the two that hold what is more than Markdown. */
export const blocks = {
  paragraph: {
    content: 'inline*',
    group: NESTABLE,
    attrs: { source },
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  /** `level` 1 to 6; only 2 to 4 should be offered, the others are what files hold. */
  heading: {
    content: 'inline*',
    group: NESTABLE,
    defining: true,
    attrs: { source, level: { default: TOP_LEVEL, validate: 'number' } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, TOP_LEVEL), LOWEST_LEVEL) },
    })),
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  blockquote: {
    content: 'flow+',
    group: NESTABLE,
    defining: true,
    attrs: { source },
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  /** `tight`: without blank lines between its items. */
  bullet_list: {
    content: 'list_item+',
    group: NESTABLE,
    attrs: { source, tight: { default: true, validate: 'boolean' } },
    parseDOM: [{ tag: 'ul', getAttrs: (list) => ({ tight: isTight(list) }) }],
    toDOM: ({ attrs }) => ['ul', looseness(attrs), 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: NESTABLE,
    attrs: {
      source,
      start: { default: 1, validate: 'number' },
      tight: { default: true, validate: 'boolean' },
    },
    parseDOM: [{ tag: 'ol', getAttrs: (list) => ({ start: startOf(list), tight: isTight(list) }) }],
    toDOM: ({ attrs }) => [
      'ol',
      { ...looseness(attrs), ...(attrs['start'] !== 1 && { start: attrs['start'] }) },
      0,
    ],
  },
  /** `checked`: null where the item is no task. */
  list_item: {
    content: 'flow+',
    defining: true,
    attrs: { checked: { default: null, validate: 'boolean|null' } },
    parseDOM: [
      { tag: 'li[data-checked]', getAttrs: (item) => ({ checked: item.dataset['checked'] === 'true' }) },
      { tag: 'li' },
    ],
    toDOM: ({ attrs }) => [
      'li',
      attrs['checked'] === null ? {} : { 'data-checked': String(attrs['checked']) },
      0,
    ],
  },
  /** `info`: what stands behind the fence, the language first. */
  code_block: {
    content: 'text*',
    marks: '',
    group: NESTABLE,
    code: true,
    defining: true,
    attrs: { source, info: { default: '', validate: 'string' } },
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: (block) => ({ info: block.dataset['info'] ?? '' }),
      },
    ],
    toDOM: ({ attrs }) => ['pre', attrs['info'] ? { 'data-info': attrs['info'] as string } : {}, ['code', 0]],
  },
  horizontal_rule: {
    group: NESTABLE,
    attrs: { source },
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  /** `name`: a `ComponentName`; `data`: `BlockData` of `mdx-blocks.ts`. */
  component: {
    group: WHOLE,
    atom: true,
    attrs: { source, name: { validate: 'string' }, data: { default: {} } },
    parseDOM: [
      {
        tag: 'div[data-component]',
        getAttrs: ({ dataset }) => {
          const data = valuesIn(dataset['values'] ?? '{}');
          return data !== undefined && { name: dataset['component'], data };
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'div',
      { 'data-component': attrs['name'] as string, 'data-values': JSON.stringify(attrs['data']) },
    ],
  },
  /** Blocks that cannot be shown as rich text: `text` is their Markdown, word for word. */
  raw: {
    group: WHOLE,
    atom: true,
    attrs: { source, text: { default: '', validate: 'string' } },
    parseDOM: [
      {
        tag: 'pre[data-raw]',
        priority: 60,
        getAttrs: (block) => ({ text: block.textContent }),
      },
    ],
    toDOM: ({ attrs }) => ['pre', { 'data-raw': '' }, attrs['text'] as string],
  },
} satisfies Record<string, NodeSpec>;

/** Any page may put such an element on the clipboard. */
function valuesIn(text: string): object | undefined {
  try {
    const values: unknown = JSON.parse(text);
    return typeof values === 'object' && values !== null ? values : undefined;
  } catch {
    return undefined;
  }
}

function isTight(list: HTMLElement): boolean {
  return list.dataset['loose'] === undefined;
}

function looseness({ tight }: Record<string, unknown>): Record<string, string> {
  return tight ? {} : { 'data-loose': '' };
}

function startOf(list: HTMLElement): number {
  const start = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(start) && start >= 0 ? start : 1;
}

import type { MarkSpec } from 'prosemirror-model';

export const marks = {
  link: {
    inclusive: false,
    attrs: { href: { validate: 'string' }, title: { default: null, validate: 'string|null' } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (link) => ({ href: link.getAttribute('href'), title: link.getAttribute('title') }),
      },
    ],
    toDOM: ({ attrs: { href, title } }) => ['a', { href, ...(title !== null && { title }) }, 0],
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strike: { parseDOM: [{ tag: 'del' }, { tag: 's' }], toDOM: () => ['del', 0] },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
  /** On a space: the line was broken here by hand in the file, which no page shows. Never to be set by an editor. */
  wrap: {
    inclusive: false,
    parseDOM: [{ tag: 'span[data-wrap]' }],
    toDOM: () => ['span', { 'data-wrap': '' }, 0],
  },
} satisfies Record<string, MarkSpec>;

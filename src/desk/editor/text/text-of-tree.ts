import type { AlignType, Delete, Root, RootContent, Strong, Table, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle, type Options, type State } from 'mdast-util-to-markdown';
import { aroundAddresses } from './bare-addresses.ts';
import type { TextLanguage } from './markdown-tree.ts';
import { unsafeIn, type Spelling } from './spelling.ts';
import type { Verbatim } from './tree-of.ts';

/** How the lists of a text are written. */
export interface Habits {
  bullet: '-' | '*' | '+';
  bulletOrdered: '.' | ')';
  incrementListMarker: boolean;
  /** The line below a table's head, for tables of its columns. */
  tableRules?: string | undefined;
}

/** As the hub's own texts are written: lists with hyphens, tables without padding. */
export const HABITS: Habits = { bullet: '-', bulletOrdered: '.', incrementListMarker: true };

const RULES = { left: ':--', right: '--:', center: ':-:' } as const;

/** @param block a tree in which every line says how it is spelt */
export function textOfTree(block: RootContent, language: TextLanguage, habits: Habits): string {
  if (block.type === 'verbatim') return block.value;
  const root: Root = { type: 'root', children: [block] };
  const written = toMarkdown(root, {
    ...habits,
    bulletOther: habits.bullet === '*' ? '-' : '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown(), { handlers: handlersFor(language, habits) }],
  });
  return written.replace(/\n$/, '').replace(HALF_ENCODED, (signs) => wholeSign(signs));
}

/** The library encodes halves of characters beyond the first 65,536 beside emphasis. */
const HALF_ENCODED = /[\uD800-\uDBFF]&#x(D[C-F][\dA-F]{2});|&#x(D[89AB][\dA-F]{2});[\uDC00-\uDFFF]/g;

function wholeSign(signs: string): string {
  const sign = signs.replace(/&#x(D[\dA-F]{3});/, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return `&#x${sign.codePointAt(0)!.toString(16).toUpperCase()};`;
}

/** The library's handlers, with each line written in its own spelling. */
function handlersFor(language: TextLanguage, { tableRules }: Habits): Options['handlers'] {
  const line =
    (handle: Handle): Handle =>
    (node: RootContent, parent, state, info) =>
      spelt(node.data?.spelling, language, state, () => handle(node, parent, state, info) as string);
  const paragraph = gfmHandlers()['paragraph']!;
  return {
    paragraph: line(paragraph),
    heading: line(defaultHandlers.heading),
    text,
    delete: struck,
    table: (node: Table, _parent, state, info) => {
      const cell = (one: Table['children'][number]['children'][number]): string =>
        spelt(one.data?.spelling, language, state, () =>
          withoutOuterBlanks(state.handle(one, undefined, state, { ...info, before: '|', after: '|' })),
        );
      const [head = [], ...rows] = node.children.map(({ children }) => children.map(cell));
      const rules = head.map((_, at) => ruleOf(node.align?.[at]));
      const lines = [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
      if (tableRules && shortRules(tableRules) === rules.map(shortRules).join()) lines[1] = tableRules;
      return lines.join('\n');
    },
    verbatim: (node: Verbatim) => node.value,
  } as Options['handlers'];
}

/** As the library writes bold text: its own way to strike through forgets the signs around. */
const struck: Handle = Object.assign(
  ((node: Delete, parent, state, info) => {
    const strong = { ...node, type: 'strong' };
    const written = defaultHandlers.strong(strong as Strong, parent, state, info);
    return `~~${written.slice(2, -2)}~~`;
  }) as Handle,
  { peek: () => '~' },
);

function gfmHandlers(): Record<string, Handle> {
  const handlers = gfmToMarkdown().extensions!.map((extension) => extension.handlers ?? {});
  return Object.assign({}, ...handlers) as Record<string, Handle>;
}

function spelt(
  spelling: Spelling | undefined,
  language: TextLanguage,
  state: State,
  write: () => string,
): string {
  if (!spelling) return write();
  const { unsafe, options, safe } = state;
  state.unsafe = unsafeIn(spelling, language, unsafe);
  state.options = { ...options, emphasis: spelling.emphasis };
  state.isLight = spelling.escapes === 'light';
  // The check takes out whatever stands between braces, escaped or not, before it reads a text.
  state.safe = (value, config) =>
    safe.call(state, value, { ...config, encode: [...(config.encode ?? []), '{', '}'] });
  const written = write();
  Object.assign(state, { unsafe, options, safe });
  return written;
}

declare module 'mdast-util-to-markdown' {
  interface State {
    isLight?: boolean;
  }
}

/** Text in which addresses stand as they are: escaped, they would be others. */
function text(node: Text, _parent: unknown, state: State, info: Parameters<Handle>[3]): string {
  if (!state.isLight || state.stack.includes('label')) return state.safe(node.value, info);
  let written = '';
  const pieces = aroundAddresses(node.value);
  for (const [at, piece] of pieces.entries()) {
    const before = written.slice(-1) || info.before;
    const after = pieces[at + 1]?.slice(0, 1) || info.after;
    written += at % 2 === 1 ? piece : state.safe(piece, { ...info, before, after });
  }
  return written;
}

function withoutOuterBlanks(cell: string): string {
  const escaped = /(?<!\\)(?:\\\\)*\\[ \t]$/.test(cell) ? `${cell.slice(0, -1)}\\${cell.at(-1)!}` : cell;
  return escaped.replace(/^[ \t]|[ \t]$/g, reference);
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}

/** Which columns of a line of rules lie where. */
function shortRules(rules: string): string {
  return rules
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((rule) => rule.trim().replace(/-+/, '-'))
    .join();
}

function ruleOf(align: AlignType | undefined): string {
  return align ? RULES[align] : '---';
}

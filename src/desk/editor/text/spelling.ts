import type { Unsafe } from 'mdast-util-to-markdown';
import type { TextLanguage } from './markdown-tree.ts';

/** How a line is written so that it reads as it is meant. */
export interface Spelling {
  /** `light` escapes what has a meaning, `full` what may have one, `all` every sign. */
  escapes: 'light' | 'full' | 'all';
  emphasis: '*' | '_';
}

/** Tried in this order. */
export const spellings: readonly Spelling[] = (['light', 'full', 'all'] as const).flatMap((escapes) =>
  (['*', '_'] as const).map((emphasis) => ({ escapes, emphasis })),
);
export const LIGHTEST: Spelling = { escapes: 'light', emphasis: '*' };
export const HEAVIEST: Spelling = { escapes: 'all', emphasis: '*' };

const LETTER = '\\wÀ-ɏ';
/** In text, but not in addresses and titles, which are no text. */
const inText: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'reference', 'titleQuote'],
};

/** Instead of the library's rules for the same signs, which escape more than people want to read. */
const light: readonly Unsafe[] = [
  { atBreak: true, character: '#', after: '#{0,5}(?:[ \\t\\r\\n]|$)' },
  {
    character: '&',
    after: '#\\d{1,7};|#[xX][\\da-fA-F]{1,6};|[A-Za-z][A-Za-z\\d]*;',
    inConstruct: 'phrasing',
  },
  { character: '*', before: '\\S', ...inText },
  { character: '*', after: '\\S', ...inText },
  { character: '_', before: `[^${LETTER}]`, ...inText },
  { character: '_', after: `[^${LETTER}]|$`, ...inText },
  { character: '~', before: '\\S', ...inText },
  { character: '~', after: '\\S', ...inText },
  { atBreak: true, character: '=', after: '=*[ \\t]*(?:[\\r\\n]|$)' },
  { atBreak: true, character: '[', after: '[ \\txX]\\]|[^\\r\\n]*\\]:' },
];

/** The site knows none, and the check refuses what looks like one. */
const footnotes: readonly Unsafe[] = [
  { character: '[', after: '\\^', ...inText },
  { character: '^', inConstruct: 'label' },
];

/** MDX knows programs in text, which no text of the hub may be. */
const mdx: readonly Unsafe[] = [
  { character: '{' },
  { character: '}' },
  { character: '<', ...inText },
  { atBreak: true, character: 'i', after: 'mport(?:[^\\w]|$)' },
  { atBreak: true, character: 'e', after: 'xport(?:[^\\w]|$)' },
];

const all: readonly Unsafe[] = [
  ...[...'!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~'].map((character) => ({ character, ...inText })),
  // Before punctuation and blanks the library escapes it anyway; before letters that it encodes, it forgets to.
  { character: '\\', after: '[^!-/:-@[-`{-~ \\t]', ...inText },
];

/** @param known the rules of the library */
export function unsafeIn({ escapes }: Spelling, language: TextLanguage, known: readonly Unsafe[]): Unsafe[] {
  const more = [...footnotes, ...(language === 'mdx' ? mdx : [])];
  if (escapes === 'light') return [...known.filter((rule) => !isReplaced(rule)), ...light, ...more];
  return [...known, ...more, ...(escapes === 'all' ? all : [])];
}

const REPLACED: Readonly<Record<string, (rule: Unsafe) => boolean>> = {
  '#': ({ atBreak }) => atBreak === true,
  '&': () => true,
  '*': ({ atBreak }) => !atBreak,
  _: () => true,
  '~': () => true,
  '=': () => true,
  '[': ({ atBreak, inConstruct }) => atBreak === true || [inConstruct].flat().includes('phrasing'),
  '@': () => true,
  '.': ({ atBreak }) => !atBreak,
  ':': ({ atBreak }) => !atBreak,
};

function isReplaced(rule: Unsafe): boolean {
  return REPLACED[rule.character]?.(rule) ?? false;
}

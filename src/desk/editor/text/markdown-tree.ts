import type { Root } from 'mdast';
import { excessIn } from '#checks/body-reader.ts';
import { isEscaped } from '#checks/code-samples.ts';
import { componentNames } from '#checks/components.ts';
import { parsers } from '../markdown-parser.ts';

export type TextLanguage = 'markdown' | 'mdx';

/** A text as a tree. Places in it are offsets in the text. */
export interface MarkdownTree {
  text: string;
  root: Root;
  /** Values of the tree with signs in place of what had to be hidden from the parser. */
  hidden: Hidden;
  /** Whether the parser could only read it with more hidden than what is no text: something in it is no MDX. */
  isBroken: boolean;
}

export interface Hidden {
  /** A value as it stands in the text. */
  shown(value: string): string;
  /** The pieces of a value, those that are no text by the rules of MDX apart. */
  pieces(value: string): { value: string; isCode: boolean }[];
}

const SIGNS = ['<', '{', '}'] as const;
type Sign = (typeof SIGNS)[number];

const TAG = new RegExp(`</?(?:${componentNames.join('|')})(?:\\s+[\\w-]+="[^"<>]*")*\\s*/?>`, 'y');

/** What is hidden from the parser of MDX, less each time that it gives up: expressions, also what is no component, all. */
const attempts: readonly ((text: string, at: number) => boolean)[] = [
  (text, at) => text[at] !== '<',
  (text, at) => text[at] !== '<' || !isTag(text, at),
  () => true,
];

/** Undefined where no parser can read the text. */
export function markdownTree(text: string, language: TextLanguage): MarkdownTree | undefined {
  if (excessIn(text, language) !== undefined) return undefined;
  if (language === 'markdown')
    return { text, root: parsers.markdown(text) as Root, hidden: nothingHidden, isBroken: false };
  for (const [at, isHidden] of attempts.entries()) {
    try {
      const { masked, hidden } = hide(text, isHidden);
      return { text, root: parsers.mdx(masked) as Root, hidden, isBroken: at > 0 };
    } catch {
      // The next attempt hides more.
    }
  }
  return undefined;
}

function isTag(text: string, at: number): boolean {
  TAG.lastIndex = at;
  return TAG.test(text);
}

const nothingHidden: Hidden = {
  shown: (value) => value,
  pieces: (value) => [{ value, isCode: false }],
};

/**
 * Every unescaped sign becomes another one that is not in the text. The parser here knows no expressions, and takes time
 * that doubles with every brace in an open tag.
 */
function hide(
  text: string,
  isHidden: (text: string, at: number) => boolean,
): { masked: string; hidden: Hidden } {
  const masks = unusedIn(text);
  const masked = text.replace(/[<{}]/g, (sign, at: number) =>
    !isEscaped(text, at) && isHidden(text, at) ? masks[sign as Sign] : sign,
  );
  if (masked === text) return { masked, hidden: nothingHidden };
  const all = new RegExp(`[${SIGNS.map((sign) => masks[sign]).join('')}]`, 'g');
  const signs = new Map(SIGNS.map((sign) => [masks[sign], sign]));
  const shown = (value: string): string => value.replace(all, (mask) => signs.get(mask)!);
  const code = new RegExp(`(${masks['<']}[^<>]*>|${masks['{']}[^{}]*${masks['}']}|${all.source})`);
  const pieces: Hidden['pieces'] = (value) =>
    value
      .split(code)
      .map((piece, at) => ({ value: shown(piece), isCode: at % 2 === 1 }))
      .filter((piece) => piece.value !== '');
  return { masked, hidden: { shown, pieces } };
}

/** Characters that Unicode has set aside for use within a program. */
function unusedIn(text: string): Record<Sign, string> {
  const free: string[] = [];
  for (let code = 0xfdd0; code <= 0xfdef && free.length < SIGNS.length; code++) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) free.push(sign);
  }
  return { '<': free[0] ?? '<', '{': free[1] ?? '{', '}': free[2] ?? '}' };
}

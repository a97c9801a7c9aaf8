/** A text file in its two parts, as UTF-16 offsets. */
export interface Parts {
  /** YAML between the two lines of hyphens. */
  head: { start: number; end: number };
  /** First character below the front matter. */
  body: number;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/gm;

/**
 * Splits front matter from body.
 * @param text with `\n` line ends
 * @returns `missing` when the first line is not `---`, `open` when no second such line follows
 */
export function splitFrontMatter(text: string): Parts | 'missing' | 'open' {
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return 'missing';
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (!closing) return 'open';
  const end = closing.index;
  const after = end + closing[0].length;
  return { head: { start, end }, body: text[after] === '\n' ? after + 1 : after };
}

import type { Node } from 'prosemirror-model';
import { areAlike } from './alike.ts';
import { readBlocks } from './read-blocks.ts';
import { textSchema } from './schema.ts';
import { haveStoodTogether, type Surroundings } from './unchanged.ts';

/** A block and its text. */
export interface Written {
  block: Node;
  text: string;
  /** Blank lines before it in the file; null for a block that was never in one. */
  gap: string | null;
  /** Whether the text is that of the file. */
  isKept: boolean;
}

const { nodes } = textSchema;
const BLANK_LINE = '\n\n';
/** A blank line ends these, whatever they hold. */
const closed: readonly string[] = ['paragraph', 'heading', 'horizontal_rule', 'table', 'blockquote'];

/** What to write between two blocks, as it was in the file where that can be; undefined where they cannot be apart. */
export function gapBetween(before: Written, after: Written, surroundings: Surroundings): string | undefined {
  if (before.isKept && after.isKept && haveStoodTogether(before.block, after.block)) return after.gap ?? '';
  const own = after.gap?.includes('\n') ? [after.gap] : [];
  return [...own, BLANK_LINE].find(
    (gap) => isSurelyApart(before, gap, after) || isApart(before, gap, after, surroundings),
  );
}

function isSurelyApart(before: Written, gap: string, after: Written): boolean {
  return closed.includes(before.block.type.name) && /\n[ \t\r]*\n/.test(gap) && /^\S/.test(after.text);
}

function isApart(before: Written, gap: string, after: Written, surroundings: Surroundings): boolean {
  const { language, definitions } = surroundings;
  const read = readBlocks(before.text + gap + after.text, language, definitions);
  const [isRawBefore, isRawAfter] = [before, after].map(({ block }) => block.type === nodes.raw);
  if (!isRawBefore && !isRawAfter && read.length !== 2) return false;
  const [first, last] = [read[0], read.at(-1)];
  if (!first || !last) return false;
  return (
    (isRawBefore || areAlike(first.node, before.block)) && (isRawAfter || areAlike(last.node, after.block))
  );
}

import type { Node } from 'prosemirror-model';
import type { TextLanguage } from './markdown-tree.ts';
import { readBlocks, type ReadBlock } from './read-blocks.ts';

/** What a block is read by beside its own text. */
export interface Surroundings {
  language: TextLanguage;
  /** Names of addresses that stand elsewhere in the text, as Markdown. */
  definitions: string;
}

interface Judgement extends Surroundings {
  isUnchanged: boolean;
}
/** A block that nobody changes stays the same object, so most need no second look. */
const judged = new WeakMap<Node, Judgement>();
const followed = new WeakMap<Node, Node>();

/** @param blocks of one text, in their order */
export function rememberAsRead(blocks: readonly Node[], surroundings: Surroundings): void {
  for (const [at, block] of blocks.entries()) {
    judged.set(block, { ...surroundings, isUnchanged: true });
    if (at > 0) followed.set(block, blocks[at - 1]!);
  }
}

/** Whether two blocks stood one behind the other when they were read. */
export function haveStoodTogether(before: Node, block: Node): boolean {
  return followed.get(block) === before;
}

/**
 * Whether a block still says what it was read from.
 * @param before what stands before it in the text: directly below some blocks, other things are lists
 */
export function isUnchanged(block: Node, { language, definitions }: Surroundings, before: string): boolean {
  const source = block.attrs['source'] as string | null;
  if (source === null) return false;
  const known = judged.get(block);
  if (known?.language === language && known.definitions === definitions) return known.isUnchanged;
  const says = (read: readonly ReadBlock[]): boolean => {
    const { type, attrs, content } = read.at(-1)?.node ?? {};
    return type?.create({ ...attrs, source }, content).eq(block) === true;
  };
  const alone = readBlocks(source, language, definitions);
  const same =
    (alone.length === 1 && says(alone)) ||
    (isDirectlyBelow(source) && says(readBlocks(before + source, language, definitions)));
  judged.set(block, { language, definitions, isUnchanged: same });
  return same;
}

function isDirectlyBelow(source: string): boolean {
  return /^[ \t]*\r?\n(?![ \t]*\r?\n)/.test(source);
}

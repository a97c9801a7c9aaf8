import type { MdastNode } from 'satteri';
import { isEscaped, samplesIn } from './code-samples.ts';
import { short, type Found } from './markdown.ts';

/** A mark in the text, or at the beginning of a line the note that belongs to it. */
const FOOTNOTE = /\[\^[^\s[\]]+\](?::[^\n]*)?/g;

/** Footnotes, which GitHub knows and the site does not: it would show their marks as they stand. */
export function footnotesIn(body: string, tree: MdastNode): Found[] {
  if (!body.includes('[^')) return [];
  const isSample = samplesIn(tree, body.length);
  return [...body.matchAll(FOOTNOTE)]
    .filter(({ index }) => !isEscaped(body, index) && !isSample(index))
    .map(({ index, 0: found }) => ({
      code: 'markdown-footnote',
      at: { body: index },
      facts: { found: short(found) },
    }));
}

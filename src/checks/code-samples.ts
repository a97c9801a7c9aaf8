import type { MdastNode } from 'satteri';
import { endOf, nodesOf, startOf } from './tree.ts';

/**
 * Whether an offset belongs to a code sample, in which every character stands for itself.
 * @param tree undefined where the text could not be parsed: then nothing is a sample
 */
export function samplesIn(tree: MdastNode | undefined, length: number): (at: number) => boolean {
  const samples = new Uint8Array(length);
  for (const node of tree ? nodesOf(tree) : []) {
    if (node.type === 'code' || node.type === 'inlineCode') samples.fill(1, startOf(node), endOf(node));
  }
  return (at) => samples[at] === 1;
}

/** Whether a backslash before it makes a character stand for itself. */
export function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

import type { Node } from 'prosemirror-model';
import { normalBlock } from './normal.ts';

/** Whether two blocks are the same in Markdown, blank lines between items aside: not every list can choose. */
export function areAlike(a: Node, b: Node): boolean {
  const [left, right] = [normalBlock(a), normalBlock(b)];
  if (!left || !right) return left === right;
  return tightened(left).eq(tightened(right));
}

function tightened(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node;
  const attrs = 'tight' in node.attrs ? { ...node.attrs, tight: true } : node.attrs;
  return node.type.create(attrs, node.children.map(tightened));
}

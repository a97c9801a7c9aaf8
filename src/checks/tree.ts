import type { MdastNode } from 'satteri';

/** Offset of a node in its text. */
export function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: MdastNode): number {
  return node.position?.end.offset ?? 0;
}

/** A node and all below it, in reading order. Without recursion: outsiders decide how deep a tree is. */
export function* nodesOf(root: MdastNode): Generator<MdastNode> {
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as MdastNode);
  }
}

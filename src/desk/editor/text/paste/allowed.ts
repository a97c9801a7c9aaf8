import { Fragment, Slice, type Node } from 'prosemirror-model';
import { componentNames } from '#checks/components.ts';
import { linkKind } from '#domain/links.ts';
import { CONTENT } from '../../mdx-blocks.ts';
import { textSchema } from '../schema.ts';

const { nodes, marks } = textSchema;

/** What any page may put on the clipboard as if it came from this field, without what the field would not take. */
export function allowedSlice(slice: Slice, isMdx: boolean): Slice {
  return new Slice(allowed(slice.content, isMdx), slice.openStart, slice.openEnd);
}

/** What goes into the cell of a table: one line. */
export function oneLine({ content }: Slice): Slice {
  const pieces: Node[] = [];
  content.descendants((node) => {
    if (!node.isTextblock) return true;
    if (pieces.length > 0) pieces.push(textSchema.text(' '));
    node.forEach((child) => pieces.push(child.type === nodes.hard_break ? textSchema.text(' ') : child));
    return false;
  });
  if (pieces.length === 0) content.forEach((child) => child.isInline && pieces.push(child));
  return new Slice(Fragment.from(nodes.paragraph.create(null, Fragment.from(pieces))), 1, 1);
}

function allowed(content: Fragment, isMdx: boolean): Fragment {
  const kept: Node[] = [];
  content.forEach((node) => kept.push(allowedNode(node, isMdx)));
  return Fragment.from(kept);
}

function allowedNode(node: Node, isMdx: boolean): Node {
  if (node.type === nodes.component && !(isMdx && isKnown(node))) return asText(node);
  const isLink = (mark: Node['marks'][number]): boolean => mark.type === marks.link;
  const kept = node.marks.filter(
    (mark) => !isLink(mark) || linkKind(String(mark.attrs['href'])) !== 'forbidden',
  );
  if (node.isLeaf) return node.mark(kept);
  return node.copy(allowed(node.content, isMdx)).mark(kept);
}

function isKnown({ attrs }: Node): boolean {
  const data: unknown = attrs['data'];
  const isPlain = typeof data === 'object' && data !== null;
  return (
    (componentNames as string[]).includes(String(attrs['name'])) &&
    isPlain &&
    Object.values(data).every((value) => typeof value === 'string')
  );
}

function asText({ attrs }: Node): Node {
  const { [CONTENT]: content = '' } = (attrs['data'] ?? {}) as Record<string, unknown>;
  const text = typeof content === 'string' ? content.trim() : '';
  return nodes.paragraph.create(null, text === '' ? null : textSchema.text(text.replace(/\s+/g, ' ')));
}

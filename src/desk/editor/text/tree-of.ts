import type {
  BlockContent,
  ListItem,
  Literal,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import type { ComponentName } from '#checks/components.ts';
import { blockText, type BlockData } from '../mdx-blocks.ts';
import { textSchema } from './schema.ts';
import type { Spelling } from './spelling.ts';

/** Markdown that stands in the tree as it is. */
export interface Verbatim extends Literal {
  type: 'verbatim';
}
declare module 'mdast' {
  interface RootContentMap {
    verbatim: Verbatim;
  }
  interface PhrasingContentMap {
    verbatim: Verbatim;
  }
  interface BlockContentMap {
    verbatim: Verbatim;
  }
  interface Data {
    spelling?: Spelling;
  }
}

export interface TreeChoices {
  spellingOf: (textblock: Node) => Spelling;
  /** Blank lines between the items of all lists: not what was asked for, but some lists can only be told apart so. */
  isLoose: boolean;
}

const { nodes, marks: kinds } = textSchema;

/** A block as a tree of Markdown. @param block as `normalBlock` makes them */
export function treeOf(block: Node, choices: TreeChoices): RootContent {
  const { attrs } = block;
  const data = { spelling: choices.spellingOf(block) };
  switch (block.type) {
    case nodes.heading:
      return { type: 'heading', depth: attrs['level'] as 1, children: nested(block.children), data };
    case nodes.blockquote:
      return { type: 'blockquote', children: childrenOf(block, choices) };
    case nodes.bullet_list:
    case nodes.ordered_list:
      return listOf(block, choices);
    case nodes.code_block: {
      const [, lang, meta] = /^(\S*) ?(.*)$/.exec(attrs['info'] as string)!;
      return { type: 'code', lang: lang || null, meta: meta || null, value: block.textContent };
    }
    case nodes.horizontal_rule:
      return { type: 'thematicBreak' };
    case nodes.table:
      return {
        type: 'table',
        align: block.firstChild!.children.map((cell) => cell.attrs['align'] as null),
        children: block.children.map((row) => rowOf(row, choices)),
      };
    case nodes.component:
      return {
        type: 'verbatim',
        value: blockText(attrs['name'] as ComponentName, attrs['data'] as BlockData),
      };
    case nodes.raw:
      return { type: 'verbatim', value: attrs['text'] as string };
    default:
      return { type: 'paragraph', children: nested(block.children), data };
  }
}

function childrenOf(block: Node, choices: TreeChoices): BlockContent[] {
  return block.children
    .filter((child) => child.type !== nodes.paragraph || child.childCount > 0)
    .map((child) => treeOf(child, choices) as BlockContent);
}

function listOf(block: Node, choices: TreeChoices): RootContent {
  const spread = choices.isLoose || !(block.attrs['tight'] as boolean);
  const isOrdered = block.type === nodes.ordered_list;
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? (block.attrs['start'] as number) : null,
    spread,
    children: block.children.map((item): ListItem => ({
      type: 'listItem',
      spread,
      checked: item.attrs['checked'] as boolean | null,
      children: childrenOf(item, choices),
    })),
  };
}

function rowOf(row: Node, choices: TreeChoices): TableRow {
  return {
    type: 'tableRow',
    children: row.children.map((cell): TableCell => {
      const spelling = choices.spellingOf(cell.firstChild!);
      return { type: 'tableCell', children: nested(cell.firstChild!.children), data: { spelling } };
    }),
  };
}

/** Of neighbours with marks, the tree in which each mark lies around as many of them as it can. */
function nested(inlines: readonly Node[]): PhrasingContent[] {
  const tree: PhrasingContent[] = [];
  for (let at = 0; at < inlines.length;) {
    const [outermost, length] = longest(inlines, at);
    if (!outermost) {
      tree.push(leafOf(inlines[at]!));
      at++;
      continue;
    }
    const within = inlines.slice(at, at + length);
    tree.push(
      wrapped(outermost, nested(within.map((node) => node.mark(outermost.removeFromSet(node.marks))))),
    );
    at += length;
  }
  return tree;
}

function longest(inlines: readonly Node[], at: number): [Mark | undefined, number] {
  let found: Mark | undefined;
  let length = 0;
  for (const mark of inlines[at]!.marks) {
    if (mark.type === kinds.code || mark.type === kinds.wrap) continue;
    let end = at + 1;
    while (end < inlines.length && mark.isInSet(inlines[end]!.marks)) end++;
    if (end - at > length) [found, length] = [mark, end - at];
  }
  return [found, length];
}

function wrapped({ type, attrs }: Mark, children: PhrasingContent[]): PhrasingContent {
  if (type === kinds.link)
    return { type: 'link', url: attrs['href'] as string, title: attrs['title'] as string | null, children };
  if (type === kinds.strong) return { type: 'strong', children };
  return type === kinds.em ? { type: 'emphasis', children } : { type: 'delete', children };
}

function leafOf(node: Node): PhrasingContent {
  const { attrs } = node;
  if (kinds.code.isInSet(node.marks) && node.isText) return { type: 'inlineCode', value: node.text! };
  if (kinds.wrap.isInSet(node.marks)) return { type: 'text', value: '\n' };
  if (node.type === nodes.hard_break) return { type: 'break' };
  if (node.type === nodes.image)
    return {
      type: 'image',
      url: attrs['src'] as string,
      alt: attrs['alt'] as string,
      title: attrs['title'] as null,
    };
  if (node.type === nodes.raw_inline) return { type: 'verbatim', value: attrs['text'] as string };
  return { type: 'text', value: node.text ?? '' };
}

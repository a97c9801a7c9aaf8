import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { textSchema } from '../schema.ts';
import type { Block, Inline, Item, Marks } from './clean-tree.ts';

const { nodes, marks } = textSchema;
const TOP_LEVEL = 2;
const LOWEST_LEVEL = 4;

/** Clean blocks as the field holds them. */
export function nodesOf(blocks: readonly Block[]): Node[] {
  return blocks.map(nodeOf);
}

function nodeOf(block: Block): Node {
  switch (block.is) {
    case 'paragraph':
      return paragraph(block.inline);
    case 'heading': {
      const level = Math.min(Math.max(block.level, TOP_LEVEL), LOWEST_LEVEL);
      return nodes.heading.create({ level }, inlineOf(withoutBreaks(block.inline)));
    }
    case 'quote':
      return nodes.blockquote.create(null, filled(block.blocks));
    case 'list': {
      const tight = block.items.every(isTight);
      const items = block.items.map((item) =>
        nodes.list_item.create({ checked: item.checked }, filled(item.blocks)),
      );
      return block.start === null
        ? nodes.bullet_list.create({ tight }, items)
        : nodes.ordered_list.create({ tight, start: block.start }, items);
    }
    case 'code':
      return nodes.code_block.create(null, block.text === '' ? null : textSchema.text(block.text));
    case 'rule':
      return nodes.horizontal_rule.create();
    case 'table':
      return nodes.table.create(null, block.rows.map(tableRow));
  }
}

function tableRow(cells: readonly Inline[][], at: number): Node {
  const type = at === 0 ? nodes.table_header : nodes.table_cell;
  return nodes.table_row.create(
    null,
    cells.map((cell) => type.create(null, paragraph(withoutBreaks(cell)))),
  );
}

/** One paragraph, and lists below it. */
function isTight({ blocks }: Item): boolean {
  return blocks.every(({ is }, at) => (at === 0 ? is === 'paragraph' : is === 'list'));
}

/** What an empty place must hold. */
function filled(blocks: readonly Block[]): Node[] {
  return blocks.length > 0 ? nodesOf(blocks) : [paragraph([])];
}

function paragraph(inline: readonly Inline[]): Node {
  return nodes.paragraph.create(null, inlineOf(inline));
}

function inlineOf(inline: readonly Inline[]): Fragment {
  return Fragment.from(
    inline.map((piece) =>
      'isBreak' in piece ? nodes.hard_break.create() : textSchema.text(piece.text, marksOf(piece.marks)),
    ),
  );
}

function withoutBreaks(inline: readonly Inline[]): Inline[] {
  return inline.map((piece) => ('isBreak' in piece ? { text: ' ', marks: {} } : piece));
}

function marksOf({ link, ...given }: Marks): Mark[] {
  const plain = (Object.keys(given) as (keyof typeof given)[]).map((name) => marks[name].create());
  return link === undefined ? plain : [marks.link.create({ href: link }), ...plain];
}

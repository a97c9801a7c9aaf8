import { type Attrs, type Node } from 'prosemirror-model';
import type { ComponentName } from '#checks/components.ts';
import { saidIn, type BlockData } from '../mdx-blocks.ts';
import { NO_CHARACTER, normalInlines } from './normal-inlines.ts';
import { normalTable } from './normal-table.ts';
import { textSchema } from './schema.ts';

const { nodes } = textSchema;
const MOST = 999_999_999;

/** A block as Markdown can say it, without its source; undefined where nothing is left to say. */
export function normalBlock(node: Node): Node | undefined {
  switch (node.type) {
    case nodes.paragraph: {
      const content = normalInlines(node, true);
      return content.length > 0 ? nodes.paragraph.create(null, content) : undefined;
    }
    case nodes.heading: {
      const level = Math.min(Math.max(Number(node.attrs['level']) || 2, 1), 6);
      return nodes.heading.create({ level }, normalInlines(node, false));
    }
    case nodes.code_block: {
      const text = node.textContent.replace(/\r\n?/g, '\n').replace(NO_CHARACTER, '\uFFFD');
      const info = String(node.attrs['info']).replace(/\s+/g, ' ').trim();
      return nodes.code_block.create({ info }, text ? textSchema.text(text) : null);
    }
    case nodes.table:
      return normalTable(node);
    case nodes.list_item: {
      const content = childrenOf(node);
      const isTask = content[0]!.type === nodes.paragraph && content[0]!.childCount > 0;
      return nodes.list_item.create({ checked: isTask ? node.attrs['checked'] : null }, content);
    }
    case nodes.ordered_list: {
      const start = Math.min(Math.max(Math.trunc(Number(node.attrs['start'])) || 0, 0), MOST);
      return withContent(node, { ...node.attrs, start });
    }
    case nodes.blockquote:
    case nodes.bullet_list:
      return withContent(node, node.attrs);
    case nodes.component: {
      const { name, data } = node.attrs as { name: ComponentName; data: BlockData };
      return nodes.component.create({ name, data: saidIn(data) });
    }
    case nodes.raw:
      return String(node.attrs['text']).trim() ? nodes.raw.create({ text: node.attrs['text'] }) : undefined;
    default:
      return node.type.create({ ...node.attrs, source: null }, node.content);
  }
}

function withContent(node: Node, attrs: Attrs): Node {
  return node.type.create({ ...attrs, source: null }, childrenOf(node));
}

/** Something always stands in a quotation or an item, if only an empty paragraph. */
function childrenOf(node: Node): Node[] {
  const children = node.children.map(normalBlock).filter((child) => child !== undefined);
  return children.length > 0 ? children : [nodes.paragraph.create()];
}

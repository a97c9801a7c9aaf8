import type { AlignType, Definition, List, ListItem, RootContent, Table } from 'mdast';
import type { Attrs, Node, NodeType } from 'prosemirror-model';
import { componentNames, type ComponentName } from '#checks/components.ts';
import { blockData, blockPattern } from '../mdx-blocks.ts';
import { markdownTree, type MarkdownTree, type TextLanguage } from './markdown-tree.ts';
import { readInlines } from './read-inlines.ts';
import { textSchema } from './schema.ts';

/** A block at the top level, and where it stands in the text. */
export interface ReadBlock {
  node: Node;
  end: number;
}

/** A tree and what is needed to understand each of its nodes. */
export interface Reading extends MarkdownTree {
  definitions: ReadonlyMap<string, Definition>;
}

const { nodes } = textSchema;

/** @param definitions Markdown that stands elsewhere in the same text and says what `[name]` leads to */
export function readBlocks(text: string, language: TextLanguage, definitions = ''): ReadBlock[] {
  if (text.trim() === '') return [];
  try {
    const tree = markdownTree(definitions ? `${text}\n\n${definitions}` : text, language);
    if (tree) return topLevel(tree, text, language);
  } catch (error) {
    // So deep that the stack does not suffice.
    if (!(error instanceof RangeError)) throw error;
  }
  const end = text.trimEnd().length;
  return [{ node: nodes.raw.create({ text: text.slice(0, end).replace(/^(?:[ \t]*\r?\n)*/, '') }), end }];
}

function topLevel(tree: MarkdownTree, text: string, language: TextLanguage): ReadBlock[] {
  const definitions = new Map<string, Definition>();
  for (const node of descendants(tree.root.children))
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  const reading: Reading = { ...tree, definitions };
  const children = tree.root.children.filter(({ position }) => position!.start.offset! < text.length);
  const isWhole = !tree.isBroken || children.length === 1;
  return children.map((child) => ({
    node: (isWhole ? undefined : alone(child, reading, language)) ?? topLevelBlock(child, reading),
    end: child.position!.end.offset!,
  }));
}

/** What is wrong in one block is no reason to understand the others worse. */
function alone(node: RootContent, reading: Reading, language: TextLanguage): Node | undefined {
  const named = reading.root.children.filter(({ type }) => type === 'definition');
  const definitions = named.map((definition) => sourceOf(definition, reading)).join('\n');
  const read = readBlocks(sourceOf(node, reading), language, definitions);
  return read.length === 1 ? read[0]!.node : undefined;
}

function topLevelBlock(node: RootContent, reading: Reading): Node {
  return (
    componentOf(node, reading) ??
    blockOf(node, reading) ??
    nodes.raw.create({ text: sourceOf(node, reading) })
  );
}

export function sourceOf({ position }: RootContent, { text }: MarkdownTree): string {
  return text.slice(position!.start.offset, position!.end.offset);
}

function componentOf(node: RootContent, reading: Reading): Node | undefined {
  const element = node.type === 'paragraph' && node.children.length === 1 ? node.children[0]! : node;
  if (!element.type.startsWith('mdxJsx')) return undefined;
  const source = sourceOf(node, reading);
  const name = (element as unknown as { name: string | null }).name as ComponentName;
  if (!componentNames.includes(name)) return undefined;
  const found = blockPattern(name).exec(source);
  return found?.[0] === source ? nodes.component.create({ name, data: blockData(found) }) : undefined;
}

/** Undefined for what has to be raw. */
function blockOf(node: RootContent, reading: Reading): Node | undefined {
  switch (node.type) {
    case 'paragraph':
      return filled(nodes.paragraph, readInlines(node.children, reading));
    case 'heading':
      return filled(nodes.heading, readInlines(node.children, reading), { level: node.depth });
    case 'blockquote':
      return filled(nodes.blockquote, blocksOf(node.children, reading));
    case 'list':
      return listOf(node, reading);
    case 'code': {
      const value = reading.hidden.shown(node.value).replaceAll('\r\n', '\n');
      const info = reading.hidden.shown([node.lang, node.meta].filter(Boolean).join(' '));
      return nodes.code_block.create({ info }, value ? textSchema.text(value) : null);
    }
    case 'thematicBreak':
      return nodes.horizontal_rule.create();
    case 'table':
      return tableOf(node, reading);
    default:
      return undefined;
  }
}

function listOf(node: List, reading: Reading): Node | undefined {
  const items = all(node.children, (item: ListItem) =>
    filled(nodes.list_item, blocksOf(item.children, reading), { checked: item.checked ?? null }),
  );
  const tight = !node.spread && node.children.every(({ spread }) => !spread);
  return node.ordered
    ? filled(nodes.ordered_list, items, { start: node.start ?? 1, tight })
    : filled(nodes.bullet_list, items, { tight });
}

function tableOf({ align, children }: Table, reading: Reading): Node | undefined {
  const width = align?.length ?? children[0]?.children.length ?? 0;
  const rows = all(children, (row, at) => {
    const cells = all(Array.from({ length: width }), (_, column) => {
      const content = readInlines(row.children[column]?.children ?? [], reading);
      const paragraph = filled(nodes.paragraph, content);
      const type = at === 0 ? 'table_header' : 'table_cell';
      return paragraph && nodes[type].create({ align: alignmentOf(align?.[column]) }, paragraph);
    });
    return filled(nodes.table_row, cells);
  });
  return filled(nodes.table, rows);
}

function alignmentOf(align: AlignType | undefined): AlignType {
  return align ?? null;
}

function blocksOf(children: RootContent[], reading: Reading): Node[] | undefined {
  const blocks = all(children, (child) => blockOf(child, reading));
  return blocks?.length === 0 ? [nodes.paragraph.create()] : blocks;
}

function filled(type: NodeType, content: Node[] | undefined, attrs?: Attrs): Node | undefined {
  return content && type.create(attrs, content);
}

/** What is made of each; undefined where one cannot be made. */
function all<T>(from: readonly T[], make: (one: T, at: number) => Node | undefined): Node[] | undefined {
  const made: Node[] = [];
  for (const [at, one] of from.entries()) {
    const node = make(one, at);
    if (!node) return undefined;
    made.push(node);
  }
  return made;
}

function* descendants(children: readonly RootContent[]): Generator<RootContent> {
  const waiting = [...children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
}

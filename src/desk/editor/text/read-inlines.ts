import type { Link, LinkReference, PhrasingContent, Text } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import { bareTarget } from './bare-addresses.ts';
import { sourceOf, type Reading } from './read-blocks.ts';
import { textSchema } from './schema.ts';

const { nodes, marks: kinds } = textSchema;

/** What stands in a line. Undefined where something in it can only be kept with its whole block. */
export function readInlines(
  children: readonly PhrasingContent[],
  reading: Reading,
  marks: readonly Mark[] = [],
): Node[] | undefined {
  const read: Node[] = [];
  for (const child of children) {
    const found = inlineOf(child, reading, marks);
    if (!found) return undefined;
    read.push(...found);
  }
  return read;
}

function inlineOf(node: PhrasingContent, reading: Reading, marks: readonly Mark[]): Node[] | undefined {
  const { shown } = reading.hidden;
  switch (node.type) {
    case 'text':
      return textOf(node.value, reading, marks);
    case 'emphasis':
      return readInlines(node.children, reading, kinds.em.create().addToSet(marks));
    case 'strong':
      return readInlines(node.children, reading, kinds.strong.create().addToSet(marks));
    case 'delete':
      return readInlines(node.children, reading, kinds.strike.create().addToSet(marks));
    case 'inlineCode': {
      const value = shown(node.value).replace(/\r?\n/g, ' ');
      return value ? [textSchema.text(value, kinds.code.create().addToSet(marks))] : [];
    }
    case 'break':
      return [nodes.hard_break.create(null, null, marks)];
    case 'link':
      if (isBare(node, reading)) return textOf((node.children[0] as Text).value, reading, marks);
      return linkOf(node, node, reading, marks);
    case 'linkReference': {
      const target = reading.definitions.get(node.identifier);
      return target && linkOf(node, target, reading, marks);
    }
    case 'image':
    case 'imageReference': {
      const target = node.type === 'image' ? node : reading.definitions.get(node.identifier);
      if (!target) return undefined;
      const title = target.title ? shown(target.title) : null;
      return [nodes.image.create({ src: shown(target.url), alt: shown(node.alt ?? ''), title }, null, marks)];
    }
    case 'html':
      return [raw(node.value, marks)];
    default:
      return rawSource(node, reading, marks);
  }
}

function linkOf(
  node: Link | LinkReference,
  { url, title }: { url: string; title?: string | null },
  reading: Reading,
  marks: readonly Mark[],
): Node[] | undefined {
  const { shown } = reading.hidden;
  const link = kinds.link.create({ href: shown(url), title: title ? shown(title) : null });
  const content = readInlines(node.children, reading, link.addToSet(marks));
  return content?.length === 0 ? rawSource(node, reading, marks) : content;
}

/** Whether a link is only an address in the text. */
function isBare(node: Link, reading: Reading): boolean {
  const [text] = node.children;
  if (text?.type !== 'text' || sourceOf(node, reading).startsWith('[')) return false;
  return bareTarget(text.value) === node.url;
}

/** In quotations and lists, lines begin with more than themselves. */
function rawSource(node: PhrasingContent, reading: Reading, marks: readonly Mark[]): Node[] | undefined {
  const source = sourceOf(node, reading);
  return source.includes('\n') ? undefined : [raw(source, marks)];
}

function raw(text: string, marks: readonly Mark[]): Node {
  return nodes.raw_inline.create({ text }, null, marks);
}

function textOf(value: string, { hidden }: Reading, marks: readonly Mark[]): Node[] {
  const wrapped = kinds.wrap.create().addToSet(marks);
  return hidden.pieces(value).flatMap((piece) => {
    if (piece.isCode) return [raw(piece.value, marks)];
    return piece.value
      .split(/(\r?\n)/)
      .flatMap((line, at) =>
        at % 2 === 1 ? [textSchema.text(' ', wrapped)] : line ? [textSchema.text(line, marks)] : [],
      );
  });
}

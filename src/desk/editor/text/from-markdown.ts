import type { Node } from 'prosemirror-model';
import { definitionsIn } from './definitions.ts';
import type { TextLanguage } from './markdown-tree.ts';
import { readBlocks } from './read-blocks.ts';
import { textSchema } from './schema.ts';
import { rememberAsRead } from './unchanged.ts';

/**
 * A text of the hub as the document that an editor changes. Never throws: what cannot be shown as rich text is kept as
 * `raw`. `toMarkdown` makes the same text of it, byte for byte.
 */
export function fromMarkdown(text: string, language: TextLanguage): Node {
  const { paragraph, doc } = textSchema.nodes;
  const read = readBlocks(text, language);
  if (read.length === 0) return doc.create({ end: text }, paragraph.create());
  const start = /^(?:[ \t]*\r?\n)*/.exec(text)![0];
  let from = start.length;
  const blocks = read.map(({ node, end }) => {
    const source = text.slice(from, end);
    from = end;
    return node.type.create({ ...node.attrs, source }, node.content);
  });
  const document = doc.create({ start, end: text.slice(from) }, blocks);
  rememberAsRead(blocks, { language, definitions: definitionsIn(document, language) });
  return document;
}

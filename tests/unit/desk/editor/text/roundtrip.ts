import type { Node } from 'prosemirror-model';
import { areAlike } from '#desk/editor/text/alike.ts';
import { fromMarkdown } from '#desk/editor/text/from-markdown.ts';
import type { TextLanguage } from '#desk/editor/text/markdown-tree.ts';
import { normalBlock } from '#desk/editor/text/normal.ts';
import { textSchema } from '#desk/editor/text/schema.ts';
import { toMarkdown } from '#desk/editor/text/to-markdown.ts';

export const languages: readonly TextLanguage[] = ['markdown', 'mdx'];

const { nodes } = textSchema;

export function docOf(...blocks: Node[]): Node {
  return nodes.doc.create(null, blocks);
}

export function paragraph(text: string): Node {
  return nodes.paragraph.create(null, textSchema.text(text));
}

/** The same document as if nobody had ever read it from a file. */
export function withoutSources(doc: Node): Node {
  return docOf(
    ...doc.children.map((block) => block.type.create({ ...block.attrs, source: null }, block.content)),
  );
}

/** A document after it was saved and opened again. */
export function reopened(doc: Node, language: TextLanguage): Node {
  return fromMarkdown(toMarkdown(doc, language), language);
}

/** Which of a document's blocks did not come back as they were, as text for people. */
export function lost(doc: Node, language: TextLanguage): string[] {
  const before = doc.children.filter((block) => normalBlock(block) !== undefined);
  const after = reopened(doc, language).children.filter((block) => normalBlock(block) !== undefined);
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => !before[at] || !after[at] || !areAlike(before[at], after[at]))
    .map((at) => `${before[at]?.toString() ?? 'nothing'} → ${after[at]?.toString() ?? 'nothing'}`);
}

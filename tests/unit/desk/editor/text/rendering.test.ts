import * as fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '#checks/markdown-features.ts';
import { nodesOf } from '#checks/tree.ts';
import { normalBlock } from '#desk/editor/text/normal.ts';
import { toMarkdown } from '#desk/editor/text/to-markdown.ts';
import { runs } from '../../../../runs.ts';
import { typedTexts } from '../../../../fixtures/typed-texts.ts';
import { randomDocument } from './random-documents.ts';
import { docOf, languages, paragraph } from './roundtrip.ts';

const toTree = { markdown: markdownToMdast, mdx: mdxToMdast };

/** What a reader of the page sees as text. */
function shown(text: string, language: 'markdown' | 'mdx'): string {
  const tree = toTree[language](text, { features: markdownFeatures }) as MdastNode;
  return [...nodesOf(tree)]
    .map((node) =>
      node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '',
    )
    .join('')
    .replace(/\n/g, ' ');
}

/** What stands in the editor as text. */
function meant(doc: Node): string {
  return doc.children
    .map(normalBlock)
    .map((block) => block?.textBetween(0, block.content.size, '', () => '') ?? '')
    .join('');
}

test.each(languages.flatMap((language) => typedTexts.map((text) => [text, language] as const)))(
  '%j is on the page as it was typed, in %s',
  (text, language) => {
    const doc = docOf(paragraph(text));
    expect(shown(toMarkdown(doc, language), language)).toBe(text);
  },
);

test.each(languages)('a page shows the text of any document, in %s', { timeout: 240_000 }, (language) => {
  fc.assert(
    fc.property(randomDocument, (doc) => {
      expect(shown(toMarkdown(doc, language), language)).toBe(meant(doc).replace(/\n/g, ' '));
    }),
    runs(400),
  );
});

import * as fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it, test } from 'vitest';
import { toMarkdown } from '#desk/editor/text/to-markdown.ts';
import { textSchema } from '#desk/editor/text/schema.ts';
import { readBody } from '#files/bodies.ts';
import { typedTexts } from '../../../../fixtures/typed-texts.ts';
import { runs } from '../../../../runs.ts';
import { line } from './random-texts.ts';
import { docOf, languages, lost, paragraph, reopened } from './roundtrip.ts';

const { nodes } = textSchema;

/** Where text is typed. */
const places = {
  'a paragraph': (text, other) => [paragraph(text), paragraph(other)],
  'a heading': (text, other) => [nodes.heading.create({ level: 2 }, textSchema.text(text)), paragraph(other)],
  'a list': (text, other) => [
    nodes.bullet_list.create(null, [
      item(paragraph(text)),
      item(paragraph(other), nodes.ordered_list.create(null, item(paragraph(text)))),
    ]),
  ],
  'a task': (text) => [
    nodes.bullet_list.create(null, nodes.list_item.create({ checked: true }, paragraph(text))),
  ],
  'a quotation': (text, other) => [nodes.blockquote.create(null, [paragraph(text), paragraph(other)])],
  'a cell': (text, other) => [
    nodes.table.create(null, [
      row(
        nodes.table_header.create(null, paragraph(text)),
        nodes.table_header.create(null, paragraph(other)),
      ),
      row(nodes.table_cell.create(null, paragraph(other)), nodes.table_cell.create(null, paragraph(text))),
    ]),
  ],
} satisfies Record<string, (text: string, other: string) => Node[]>;
const placeNames = Object.keys(places) as (keyof typeof places)[];

function item(...blocks: Node[]): Node {
  return nodes.list_item.create(null, blocks);
}

function row(...cells: Node[]): Node {
  return nodes.table_row.create(null, cells);
}

/**
 * What the check refuses whatever way it is written: an address that no browser can follow. It ends at the next blank,
 * and not at a no-break space.
 */
const NO_ADDRESS = /(?:www\.|:\/\/)[^ \t\n]*\\/i;

function findings(doc: Node, language: 'markdown' | 'mdx') {
  if (NO_ADDRESS.test(doc.textBetween(0, doc.content.size, ' '))) return [];
  return readBody(toMarkdown(doc, language), language).findings;
}

describe.each(languages)('in %s', (language) => {
  test.each(typedTexts.map((text) => [text]))('%j comes back as it was typed', (text) => {
    for (const place of placeNames) {
      const doc = docOf(...places[place](text, 'und mehr'));
      expect(lost(doc, language), place).toEqual([]);
      expect(reopened(doc, language).textContent, place).toBe(doc.textContent);
      expect(findings(doc, language), place).toEqual([]);
    }
  });

  test(
    'any paragraph comes back as it was typed, wherever that was, and the check has nothing to say of it',
    { timeout: 240_000 },
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...placeNames), line, line, (place, text, other) => {
          const doc = docOf(...places[place](text, other));
          expect(lost(doc, language)).toEqual([]);
          expect(reopened(doc, language).textContent).toBe(doc.textContent);
          expect(findings(doc, language)).toEqual([]);
        }),
        runs(5000),
      );
    },
  );
});

it('the list of nasty texts is long enough to tell', () => {
  expect(new Set(typedTexts).size).toBeGreaterThan(150);
});

test('what has no meaning in Markdown is written as it is typed', () => {
  const plain = [
    'Müller & Söhne, F&E',
    'snake_case_name',
    'a * b * c',
    '[eckig] (rund)',
    '#Maskenpflicht',
    'a < b > c',
    'C:\\Programme',
    'https://a.example/a_b?x=1&y=2 und info@a.example.',
    '5 % – „so“ (rund), 4,90 €; 50.000–100.000!',
  ];
  expect(plain.map((text) => toMarkdown(docOf(paragraph(text)), 'markdown'))).toEqual(plain);
});

test('programs are no programs in MDX', () => {
  const written = (text: string) => toMarkdown(docOf(paragraph(text)), 'mdx');
  expect(written('import x from "y"')).toBe('&#x69;mport x from "y"');
  expect(written('importieren')).toBe('importieren');
  expect(written('{x} <b> <5')).toBe('&#x7B;x&#x7D; \\<b> \\<5');
});

test('blanks at the ends are kept', () => {
  expect(toMarkdown(docOf(paragraph(' vorn\u00A0 und hinten ')), 'markdown')).toBe(
    '&#x20;vorn\u00A0 und hinten&#x20;',
  );
});

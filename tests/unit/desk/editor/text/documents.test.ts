import * as fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '#desk/editor/text/from-markdown.ts';
import { textSchema } from '#desk/editor/text/schema.ts';
import { toMarkdown } from '#desk/editor/text/to-markdown.ts';
import { readBody } from '#files/bodies.ts';
import { runs } from '../../../../runs.ts';
import { randomDocument } from './random-documents.ts';
import { docOf, languages, lost, paragraph, reopened } from './roundtrip.ts';

const { nodes, marks } = textSchema;
const written = (...blocks: Node[]) => toMarkdown(docOf(...blocks), 'markdown');
const bullets = (...texts: string[]) =>
  nodes.bullet_list.create(
    null,
    texts.map((text) => nodes.list_item.create(null, paragraph(text))),
  );
const numbers = (start: number, ...texts: string[]) =>
  nodes.ordered_list.create(
    { start },
    texts.map((text) => nodes.list_item.create(null, paragraph(text))),
  );
const line = (...content: Node[]) => nodes.paragraph.create(null, content);
const strong = (text: string) => textSchema.text(text, [marks.strong.create()]);

test.each(languages)('any document comes back as it was made, in %s', { timeout: 240_000 }, (language) => {
  fc.assert(
    fc.property(randomDocument, (doc) => {
      expect(lost(doc, language)).toEqual([]);
    }),
    runs(400),
  );
});

test.each(languages)(
  'a document that was saved once is saved the same again, in %s',
  { timeout: 240_000 },
  (language) => {
    fc.assert(
      fc.property(randomDocument, (doc) => {
        const text = toMarkdown(doc, language);
        expect(toMarkdown(fromMarkdown(text, language), language)).toBe(text);
      }),
      runs(100),
    );
  },
);

describe('lists', () => {
  test('lie one behind the other without HTML between them', () => {
    const text = written(bullets('a', 'b'), bullets('c'), bullets('d'), numbers(1, 'e'), numbers(1, 'f'));
    expect(text).toBe('- a\n- b\n\n* c\n\n- d\n\n1. e\n\n1) f');
    expect(readBody(text, 'markdown').findings).toEqual([]);
  });

  test('stay apart when what stood between them is taken out', () => {
    const doc = fromMarkdown('- a\n\nText\n\n- b\n', 'markdown');
    const without = doc.copy(
      doc.content
        .cut(0, doc.child(0).nodeSize)
        .append(doc.content.cut(doc.child(0).nodeSize + doc.child(1).nodeSize)),
    );
    expect(toMarkdown(without, 'markdown')).toBe('- a\n\n* b\n');
  });

  test('keep their signs and numbers when they are changed', () => {
    for (const text of ['* a\n* b', '+ a\n+ b', '3) a\n4) b', '1. a\n1. b']) {
      const doc = fromMarkdown(text, 'markdown');
      const list = doc.firstChild!;
      const changed = list.copy(list.content.addToEnd(nodes.list_item.create(null, paragraph('neu'))));
      expect(
        toMarkdown(doc.copy(doc.content.replaceChild(0, changed)), 'markdown').startsWith(`${text}\n`),
      ).toBe(true);
    }
  });

  test('are loose or tight as they were', () => {
    for (const text of ['- a\n- b', '- a\n\n- b', '- a\n\n  b\n- c'])
      expect(lost(docOf(fromMarkdown(text, 'markdown').firstChild!), 'markdown')).toEqual([]);
  });
});

describe('bold text', () => {
  test('ends before the blank that was marked with it', () => {
    expect(written(line(strong(' fett '), textSchema.text('dünn')))).toBe('&#x20;**fett** dünn');
  });

  test('stays bold beside signs and letters', () => {
    const doc = docOf(line(textSchema.text('vor'), strong('(Wort!)'), textSchema.text('nach')));
    expect(lost(doc, 'markdown')).toEqual([]);
    expect(lost(docOf(line(textSchema.text('😀'), strong('!'), textSchema.text('😀'))), 'markdown')).toEqual(
      [],
    );
  });
});

test('tables are written without padding, and a changed one keeps its rule', () => {
  const [file] = ['|a|b|\n|:--|--:|\n|1|2|'];
  const doc = fromMarkdown(file!, 'markdown');
  const table = doc.firstChild!;
  const row = table.child(1);
  const changed = table.copy(
    table.content.replaceChild(
      1,
      row.copy(row.content.replaceChild(0, row.child(0).copy(docOf(paragraph('x | y')).content))),
    ),
  );
  expect(toMarkdown(doc.copy(doc.content.replaceChild(0, changed)), 'markdown')).toBe(
    '| a | b |\n|:--|--:|\n| x \\| y | 2 |',
  );
});

test('joined cells are written as cells, and a table without a head gets its first row as one', () => {
  const cell = (text: string, attrs = {}) => nodes.table_cell.create(attrs, paragraph(text));
  const table = nodes.table.create(null, [
    nodes.table_row.create(null, [cell('breit', { colspan: 2 }), cell('hoch', { rowspan: 2 })]),
    nodes.table_row.create(null, [cell('a'), cell('b')]),
  ]);
  expect(written(table)).toBe('| breit |  | hoch |\n| --- | --- | --- |\n| a | b |  |');
});

test('empty paragraphs and breaks at the end leave no trace', () => {
  const empty = nodes.paragraph.create();
  expect(
    written(empty, line(textSchema.text('a'), nodes.hard_break.create()), empty, paragraph('b'), empty),
  ).toBe('a\n\nb');
});

test('a link with words of its own keeps them, an address is written as it is', () => {
  const link = (text: string, href: string) => textSchema.text(text, [marks.link.create({ href })]);
  expect(written(line(link('hier', 'https://a.example/x y')))).toBe('[hier](https://a.example/x%20y)');
  expect(reopened(docOf(paragraph('www.a.example')), 'markdown').firstChild!.firstChild!.marks).toEqual([]);
  expect(toMarkdown(fromMarkdown('[www.a.example](https://b.example)', 'markdown'), 'markdown')).toBe(
    '[www.a.example](https://b.example)',
  );
});

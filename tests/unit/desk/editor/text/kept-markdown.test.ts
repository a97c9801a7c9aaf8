import type { Node } from 'prosemirror-model';
import { describe, expect, it, test } from 'vitest';
import { fromMarkdown } from '#desk/editor/text/from-markdown.ts';
import { textSchema } from '#desk/editor/text/schema.ts';
import { toMarkdown } from '#desk/editor/text/to-markdown.ts';
import { docOf, paragraph, withoutSources } from './roundtrip.ts';

const { nodes } = textSchema;
const kinds = (doc: Node) => doc.children.map(({ type }) => type.name);

describe('components', () => {
  const file = [
    '<Callout type="info" title="A &amp; B">\n\nText mit <Deadline date="2020-05-12" />\n\n</Callout>',
    '<Deadline date="2020-05-12" label="Abgabe" />',
    '<Steps>\n1. eins\n</Steps>',
    '<Callout>kurz</Callout>',
  ].join('\n\n');

  it('are blocks with their values', () => {
    const doc = fromMarkdown(file, 'mdx');
    expect(kinds(doc)).toEqual(['component', 'component', 'component', 'component']);
    expect(doc.child(0).attrs['name']).toBe('Callout');
    expect(doc.child(0).attrs['data']).toMatchObject({ type: 'info', title: 'A & B' });
  });

  it('are written anew when a value changes, and only they', () => {
    const doc = fromMarkdown(file, 'mdx');
    const deadline = doc.child(1);
    const data = { ...(deadline.attrs['data'] as object), date: '2020-06-01' };
    const changed = deadline.type.create({ ...deadline.attrs, data });
    expect(toMarkdown(doc.copy(doc.content.replaceChild(1, changed)), 'mdx')).toBe(
      file.replace('date="2020-05-12" label', 'date="2020-06-01" label'),
    );
  });

  it('are made from nothing but their values', () => {
    const callout = nodes.component.create({ name: 'Callout', data: { type: 'info', content: 'Text' } });
    expect(toMarkdown(docOf(paragraph('vorher'), callout), 'mdx')).toBe(
      'vorher\n\n<Callout type="info">\n\nText\n\n</Callout>',
    );
  });

  it.each([
    ['with a program in it', '<Callout type={x}>a</Callout>'],
    ['in single quotes', "<Deadline date='2020-05-12' />"],
    ['that nobody knows', '<Unbekannt />'],
    ['that is never closed', '<Callout>\n\noffen'],
    ['within a quotation', '> <Steps>\n>\n> 1. a\n>\n> </Steps>'],
  ])('%s stays as it stands when something else changes', (_what, component) => {
    const doc = fromMarkdown(`${component}\n\nText`, 'mdx');
    const changed = doc.copy(doc.content.replaceChild(doc.childCount - 1, paragraph('Neu')));
    expect(toMarkdown(changed, 'mdx')).toBe(`${component}\n\nNeu`);
  });
});

describe('what cannot be shown as rich text', () => {
  it.each([
    ['HTML', '<div>\nx\n</div>'],
    ['an address with a name', '[a]: https://a.example "Titel"'],
    ['HTML in a list', '- a\n\n  <div>x</div>'],
  ])('%s is raw, word for word', (_what, text) => {
    const doc = fromMarkdown(`vorher\n\n${text}\n`, 'markdown');
    expect(kinds(doc)).toEqual(['paragraph', 'raw']);
    expect(doc.lastChild!.attrs['text']).toBe(text);
    expect(toMarkdown(withoutSources(doc), 'markdown')).toBe(`vorher\n\n${text}`);
  });

  test('HTML in a line is raw alone, and the line around it can be changed', () => {
    const doc = fromMarkdown('a <b>fett</b> c', 'markdown');
    const line = doc.firstChild!;
    expect(line.children.map(({ type }) => type.name)).toEqual([
      'text',
      'raw_inline',
      'text',
      'raw_inline',
      'text',
    ]);
    const changed = line.copy(line.content.addToEnd(textSchema.text('!')));
    expect(toMarkdown(doc.copy(doc.content.replaceChild(0, changed)), 'markdown')).toBe('a <b>fett</b> c!');
  });

  test('a less-than sign in MDX does not hide the rest of the text', () => {
    const doc = fromMarkdown('a < b\n\n<Deadline date="2020-05-12" />\n\n- x', 'mdx');
    expect(kinds(doc)).toEqual(['paragraph', 'component', 'bullet_list']);
  });

  test('a link by name leads to its address when its line is changed', () => {
    const doc = fromMarkdown('Siehe [hier][a].\n\n[a]: https://a.example', 'markdown');
    const line = doc.firstChild!;
    const changed = line.copy(line.content.addToStart(textSchema.text('Bitte: ')));
    expect(toMarkdown(doc.copy(doc.content.replaceChild(0, changed)), 'markdown')).toBe(
      'Bitte: Siehe [hier](https://a.example).\n\n[a]: https://a.example',
    );
  });
});

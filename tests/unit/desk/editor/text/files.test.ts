import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it, test } from 'vitest';
import { fromMarkdown } from '#desk/editor/text/from-markdown.ts';
import { textSchema } from '#desk/editor/text/schema.ts';
import { toMarkdown } from '#desk/editor/text/to-markdown.ts';
import type { TextLanguage } from '#desk/editor/text/markdown-tree.ts';
import { HUB } from '../../../../fixture-hub.ts';
import { markdownPayloads } from '../../../../fixtures/markdown-payloads.ts';
import { runs } from '../../../../runs.ts';
import { markdown } from './random-texts.ts';
import { languages, lost, withoutSources } from './roundtrip.ts';

const bodies = globSync('**/*.{md,mdx}', { cwd: HUB }).map((file): [string, TextLanguage, string] => [
  file,
  file.endsWith('x') ? 'mdx' : 'markdown',
  readFileSync(join(HUB, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
]);

function opened(text: string, language: TextLanguage): Node {
  const doc = fromMarkdown(text, language);
  doc.check();
  return doc;
}

describe('the texts of the hub', () => {
  it.each(bodies)('%s is the same file when nothing was changed', (_file, language, text) => {
    expect(toMarkdown(opened(text, language), language)).toBe(text);
  });

  it.each(bodies)('%s is the same file when it was kept aside in between', (_file, language, text) => {
    const kept = textSchema.nodeFromJSON(JSON.parse(JSON.stringify(opened(text, language))));
    expect(toMarkdown(kept, language)).toBe(text);
  });

  it.each(bodies)('%s holds nothing that the editor cannot show', (_file, language, text) => {
    expect(opened(text, language).children.filter(({ type }) => type.name === 'raw')).toEqual([]);
  });

  it.each(bodies)('%s says the same when all of it is written anew', (_file, language, text) => {
    expect(lost(withoutSources(opened(text, language)), language)).toEqual([]);
  });
});

describe.each(languages)('any text in %s', (language) => {
  it.each(markdownPayloads)('%j is the same file when nothing was changed', (text) => {
    expect(toMarkdown(opened(text, language), language)).toBe(text);
  });

  it(
    'is opened without an error, and is the same file when nothing was changed',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(
          fc.oneof(markdown, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
          (text) => {
            expect(toMarkdown(opened(text, language), language)).toBe(text);
          },
        ),
        runs(1000),
      );
    },
  );

  it('keeps all other bytes when one paragraph is changed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(markdown, fc.nat(), (text, which) => {
        const doc = opened(text, language);
        const paragraphs = doc.children.flatMap(({ type }, at) => (type.name === 'paragraph' ? [at] : []));
        fc.pre(paragraphs.length > 0);
        const at = paragraphs[which % paragraphs.length]!;
        const changed = doc.children.map((block, place) =>
          place === at ? block.copy(block.content.addToStart(textSchema.text('Neu '))) : block,
        );
        const sources = doc.children.map(({ attrs }) => attrs['source'] as string);
        const written = toMarkdown(doc.type.create(doc.attrs, changed), language);
        // Directly below a paragraph, some things would be other things.
        fc.pre(/^(?:\r?\n[ \t]*){2}\S/.test(sources[at + 1] ?? '\n\nx'));
        const [before, after] = [sources.slice(0, at).join(''), sources.slice(at + 1).join('')];
        expect(written.startsWith(`${doc.attrs['start'] as string}${before}`)).toBe(true);
        expect(written.endsWith(`${after}${doc.attrs['end'] as string}`)).toBe(true);
        expect(written).toContain('Neu');
      }),
      runs(1000),
    );
  });
});

test('a change of one letter is a change of its line, beside a table, tasks and a list with stars', () => {
  const text = [
    'Von Hand\numbrochen, mit&nbsp;Abstand.',
    '|Spalte |  Zahl|\n|:------|-----:|\n|a      |     1|',
    '* Stern\n* noch einer',
    '1) eins\n2) zwei',
    '- [ ] offen\n- [x] fertig',
    'Titel\n=====',
    'Letzter  \nAbsatz.',
  ].join('\n\n');
  const doc = fromMarkdown(text, 'markdown');
  const first = doc.firstChild!;
  const changed = doc.copy(
    doc.content.replaceChild(0, first.copy(first.content.addToStart(textSchema.text('X')))),
  );
  expect(toMarkdown(changed, 'markdown')).toBe(`X${text.replace('&nbsp;', '\u00A0')}`);
});

test('60,000 characters open and are written while one types', () => {
  const text = `${bodies
    .map(([, , body]) => body.replace(/<[^>]*>/g, ''))
    .join('\n\n')
    .slice(0, 60_000)}\n`;
  const start = performance.now();
  const doc = fromMarkdown(text, 'markdown');
  const read = performance.now() - start;
  expect(toMarkdown(doc, 'markdown')).toBe(text);
  const first = doc.children.findIndex(({ type }) => type.name === 'paragraph');
  const block = doc.child(first);
  const changed = doc.copy(
    doc.content.replaceChild(first, block.copy(block.content.addToStart(textSchema.text('X')))),
  );
  const typed = performance.now();
  toMarkdown(changed, 'markdown');
  // Far more than it takes here: other machines are slower.
  expect(read).toBeLessThan(3000);
  expect(performance.now() - typed).toBeLessThan(500);
});

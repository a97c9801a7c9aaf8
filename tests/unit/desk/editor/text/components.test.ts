import { describe, expect, it } from 'vitest';
import { componentNames, withContent } from '#checks/components.ts';
import type { Known } from '#checks/known.ts';
import { blockData, blockPattern, blockText, type BlockData } from '#desk/editor/mdx-blocks.ts';
import { readBody } from '#desk/editor/markdown-parser.ts';
import { componentProblems } from '#desk/editor/text/component-problems.ts';
import { textWordsOf } from '#desk/words/text-words.ts';

const given: Record<string, BlockData> = {
  Callout: { type: 'info', title: 'Ein "Wort" & <mehr>', content: 'Text' },
  Deadline: { date: '2020-05-12' },
  Sources: { content: '- [Quelle](https://a.example)' },
  Contact: { organisation: 'bfarm' },
  Steps: { content: '1. eins' },
  Download: { href: 'https://a.example/x.pdf', label: 'Datei', size: 'PDF, 1 MB' },
};
const known = { ids: { organisation: ['bfarm'] } } as unknown as Known;
const say = textWordsOf('de');

describe('a component as its form holds it', () => {
  it.each(componentNames)('is written so that the check accepts it: %s', (name) => {
    const text = blockText(name, given[name]!);
    expect(readBody(text, 'mdx').findings).toEqual([]);
    const { written, ...read } = blockData(blockPattern(name).exec(text)!);
    expect(written).toBe(text);
    expect(read).toEqual(given[name]);
    expect(componentProblems(name, given[name]!, known, say)).toEqual(new Map());
  });

  it.each(withContent)('is refused while nothing stands in it: %s', (name) => {
    const problems = componentProblems(name, { content: ' ' }, known, say);
    expect([...problems.keys()]).toEqual(['content']);
  });

  it('speaks the words of the form, never those of the file', () => {
    const messages = [
      ...componentProblems('Deadline', {}, known, say).values(),
      ...componentProblems('Callout', { type: 'laut', content: 'x' }, known, say).values(),
      ...componentProblems('Contact', { organisation: 'niemand' }, known, say).values(),
      ...componentProblems('Download', { href: 'http://a.example' }, known, say).values(),
    ];
    expect(messages).toEqual([
      'Im Baustein „Frist“ fehlt „Letzter Tag“. Füllen Sie das Feld im Baustein aus.',
      'Im Baustein „Hinweis“ passt „Art“ nicht: „laut“. Wählen Sie eines davon: Information, Warnung, Gute Nachricht, Gefahr.',
      'Wählen Sie eine Organisation.',
      'Im Baustein „Datei zum Herunterladen“ passt „Adresse mit https://“ nicht: „http://a.example“. Schreiben Sie eine Adresse mit https://.',
      'Im Baustein „Datei zum Herunterladen“ fehlt „Bezeichnung“. Füllen Sie das Feld im Baustein aus.',
    ]);
  });
});

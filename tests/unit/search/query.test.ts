import { describe, expect, it } from 'vitest';
import { holdsStem, marked, queryWords } from '#search/query.ts';
import { stemOf } from '#search/stems.ts';

describe('the words of a query', () => {
  it.each([
    ['FFP2-Maske', ['FFP2', 'Maske']],
    ['A-7K3Q2', ['A7K3Q2']],
    ['EN ISO 374-5', ['EN', 'ISO', '3745']],
    ['EN14683', ['EN', '14683']],
    ['FFP2 KN95', ['FFP2', 'KN95']],
    ['2.000 Stück', ['2000', 'Stück']],
    ['Masken für das Krankenhaus', ['Masken', 'Krankenhaus']],
    ['für die', ['für', 'die']],
    ['„Kittel“, (steril)', ['Kittel', 'steril']],
    ['s', []],
    ['  ', []],
  ])('%s are %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('are the same for a composed and a decomposed umlaut', () => {
    expect(queryWords('Scu\u0308rze'.replace('c', 'ch'))).toEqual(queryWords('Schürze'));
  });
});

describe('a text', () => {
  const holds = (text: string, word: string) => holdsStem(text, stemOf(word));

  it('holds a word that begins with the stem', () => {
    expect(holds('Wir liefern Masken', 'Maske')).toBe(true);
    expect(holds('Wir liefern Masken', 'Maskenball')).toBe(false);
    expect(holds('Wir liefern Atemschutzmasken', 'Maske')).toBe(false);
  });

  it('holds the parts of what is written with hyphens, capitals and digits', () => {
    expect(holds('FFP2-Masken', 'Maske')).toBe(true);
    expect(holds('FFP2-Masken', 'FFP2')).toBe(true);
    expect(holds('EN 374-5', '3745')).toBe(true);
    expect(holds('PolyJet', 'Jet')).toBe(true);
  });

  it('holds a word whatever way its umlauts are written', () => {
    expect(holds('Schürzen', 'Schuerze')).toBe(true);
    expect(holds('Schuerzen', 'Schürze')).toBe(true);
    expect(holds('STRASSE', 'Straße')).toBe(true);
  });

  it('marks at odd places what was asked for and loses no letter', () => {
    const text = 'OP-Masken, Typ IIR – „Masken“ aus Köln';
    const pieces = marked(text, ['mask']);
    expect(pieces).toEqual(['', 'OP-Masken', ', Typ IIR – „', 'Masken', '“ aus Köln']);
    expect(pieces.join('')).toBe(text);
  });
});

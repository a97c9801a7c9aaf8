import { describe, expect, it } from 'vitest';
import { writtenDay } from '#domain/written-day.ts';
import { slugOf } from '#domain/slug.ts';
import { editDistance, nearest, suggester } from '#checks/nearest.ts';

describe('the word that was probably meant', () => {
  const words = ['donation', 'loan', 'cost-price', 'market-price', 'on-request'];
  it.each([
    ['donatoin', 'donation'],
    ['Loan', 'loan'],
    ['market price', 'market-price'],
    ['costprice', 'cost-price'],
  ])('for %s is %s', (word, meant) => expect(nearest(word, words)).toBe(meant));

  it.each(['', 'gift', 'x', 'x'.repeat(100)])('for %j is none', (word) => {
    expect(nearest(word, words)).toBeUndefined();
  });

  it('counts a swap of neighbours as one change', () => {
    expect(editDistance('maske', 'amske')).toBe(1);
    expect(editDistance('maske', 'masken')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is no longer looked for after a hundred different words, so that a broken folder does not take minutes', () => {
    const suggest = suggester(2);
    expect(['loam', 'donatio', 'markt-price', 'loam'].map((word) => suggest(word, () => words))).toEqual([
      'loan',
      'donation',
      '',
      'loan',
    ]);
  });
});

describe('the day that was probably meant', () => {
  it.each([
    ['12.05.2020', '2020-05-12'],
    ['12.5.20', '2020-05-12'],
    ['12. 5. 2020', '2020-05-12'],
    ['2020-5-1', '2020-05-01'],
    ['2020/05/12', '2020-05-12'],
    ['2020-05-12T10:00:00Z', '2020-05-12'],
    ['12. Mai 2020', '2020-05-12'],
    ['3 March 2020', '2020-03-03'],
    ['1. Dez. 2020', '2020-12-01'],
  ])('for %s is %s', (found, meant) => expect(writtenDay(found)).toBe(meant));

  it.each(['2020-13-01', '31.02.2020', 'bald', '', '12. Foo 2020'])('for %j cannot be told', (found) => {
    expect(writtenDay(found)).toBe('');
  });
});

describe('the id that was probably meant', () => {
  it.each([
    ['Schutzkittel für Ärzte', 'schutzkittel-fuer-aerzte'],
    ['GROẞE Stückzahl', 'grosse-stueckzahl'],
    ['u\u0308bung', 'uebung'],
    ['  --Café & Co.--  ', 'cafe-co'],
    ['2020', 'nr-2020'],
    ['漢字', ''],
  ])('for %s is %s', (name, meant) => expect(slugOf(name, '')).toBe(meant));
});

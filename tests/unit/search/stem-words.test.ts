import { describe, expect, it } from 'vitest';
import { folded, stemOf } from '#search/stems.ts';

describe('a German stem', () => {
  it.each([
    ['Masken', 'mask'],
    ['Maske', 'mask'],
    ['Atemschutzmasken', 'atemschutzmask'],
    ['Lieferungen', 'liefer'],
    ['Beschaffung', 'beschaff'],
    ['Verfügbarkeit', 'verfugbar'],
    ['Erlaubnisse', 'erlaubnis'],
    ['Handschuhs', 'handschuh'],
    ['Kugeln', 'kugel'],
    ['interessantesten', 'interessant'],
    ['Lehrerinnen', 'lehr'],
    ['Möglichkeiten', 'moglich'],
    ['zuverlässigkeit', 'zuverlass'],
    ['elektrisch', 'elektr'],
    ['Norm', 'norm'],
    ['op', 'op'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('is the same for every way to write an umlaut or an ß', () => {
    expect(stemOf('Schuerzen')).toBe(stemOf('Schürzen'));
    expect(stemOf('Strasse')).toBe(stemOf('Straße'));
    expect(stemOf('Quelle')).toBe('quell');
    expect(stemOf('neue')).toBe('neu');
  });
});

describe('folding', () => {
  it('drops case and diacritics', () => {
    expect(folded('GRÖẞE')).toBe('grosse');
    expect(folded('Größe')).toBe('grosse');
    expect(folded('Café')).toBe('cafe');
  });
});

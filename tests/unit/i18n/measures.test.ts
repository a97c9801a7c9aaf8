import { describe, expect, it } from 'vitest';
import {
  languagesInWords,
  moneyInWords,
  placeInWords,
  quantityInWords,
  shortDate,
  type UnitNames,
} from '#i18n/site/measures.ts';
import type { Region } from '#schemas/vocabulary.ts';

const visible = (text: string) => text.replaceAll('\u00A0', '_');
const piece: UnitNames & { id: string } = {
  id: 'piece',
  one: { de: 'Stück', en: 'piece' },
  other: { de: 'Stück', en: 'pieces' },
};
const bavaria = { id: 'de-by', label: { de: 'Bayern', en: 'Bavaria' } } as Region;

describe('languages', () => {
  it('are named in a row, in the reader’s own', () => {
    expect(languagesInWords(['de', 'en'], 'de')).toBe('Deutsch und Englisch');
    expect(languagesInWords(['de', 'en'], 'en')).toBe('German and English');
    expect(languagesInWords(['en'], 'de')).toBe('Englisch');
  });
});

describe('a quantity', () => {
  it('is grouped and stays on one line with its unit', () => {
    expect(visible(quantityInWords({ amount: 2000 }, piece, 'de'))).toBe('2.000_Stück');
    expect(visible(quantityInWords({ amount: 2000, per: 'week' }, piece, 'en'))).toBe(
      '2,000_pieces per week',
    );
    expect(visible(quantityInWords({ amount: 1 }, piece, 'en'))).toBe('1_piece');
  });

  it('of what is measured keeps its decimals, and may be a range', () => {
    expect(visible(quantityInWords({ amount: 1500.5 }, piece, 'de'))).toBe('1.500,5_Stück');
    expect(visible(quantityInWords({ amount: 0.0005 }, piece, 'en'))).toBe('0.0005_pieces');
    expect(visible(quantityInWords({ amount: 300, upTo: 1500, per: 'day' }, piece, 'de'))).toBe(
      '300–1.500_Stück je Tag',
    );
    expect(visible(quantityInWords({ amount: 0.5, upTo: 1 }, piece, 'en'))).toBe('0.5–1_piece');
  });

  it('is the bare number where the unit is unknown', () => {
    expect(quantityInWords({ amount: 5 }, undefined, 'de')).toBe('5');
  });
});

describe('an amount of money', () => {
  it('is written with its currency, a part of a cent too', () => {
    expect(visible(moneyInWords(0.85, 'EUR', 'de'))).toBe('0,85_€');
    expect(visible(moneyInWords(1250, 'EUR', 'en'))).toBe('€1,250.00');
    expect(visible(moneyInWords(0.045, 'EUR', 'de'))).toBe('0,045_€');
    expect(visible(moneyInWords(3, 'CHF', 'de'))).toBe('3,00_CHF');
  });
});

describe('a date in a list', () => {
  it('names its year only when that is another one', () => {
    expect(visible(shortDate('2020-06-30', '2020-05-12', 'de'))).toBe('30._Juni');
    expect(visible(shortDate('2021-06-30', '2020-05-12', 'de'))).toBe('30._Juni 2021');
    expect(visible(shortDate('2020-06-30', '2020-05-12', 'en'))).toBe('30_June');
  });
});

describe('a place in a list', () => {
  it('is as near as it is known, and names the country abroad', () => {
    expect(placeInWords({ country: 'DE', region: 'de-by', city: 'Fürth' }, bavaria, 'de')).toBe('Fürth');
    expect(placeInWords({ country: 'DE', region: 'de-by' }, bavaria, 'en')).toBe('Bavaria');
    expect(placeInWords({ country: 'AT', city: 'Linz' }, undefined, 'de')).toBe('Linz, Österreich');
    expect(placeInWords({ country: 'AT' }, undefined, 'en')).toBe('Austria');
  });
});

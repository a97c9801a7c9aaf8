import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityInWords } from '#i18n/site/measures.ts';
import { readQuantity } from '#intake/written-quantity.ts';
import { per } from '#schemas/quantity.ts';

const unit = (
  id: string,
  de: [string, string],
  en: [string, string],
  isMeasured: boolean,
  short: string[] = [],
) => ({
  id,
  one: { de: de[0], en: en[0] },
  other: { de: de[1], en: en[1] },
  isMeasured,
  short,
});
const units = [
  unit('piece', ['Stück', 'Stück'], ['piece', 'pieces'], false, ['St', 'pcs']),
  unit('litre', ['Liter', 'Liter'], ['litre', 'litres'], true, ['l']),
  unit('day', ['Tag', 'Tage'], ['day', 'days'], false),
];

describe('a quantity as people write it', () => {
  it.each([
    ['20.000', { amount: 20000 }],
    ['20,000', { amount: 20000 }],
    ['300–500 je Tag', { amount: 300, upTo: 500, per: 'day' }],
    ['300 - 500', { amount: 300, upTo: 500 }],
    ['300 bis 500 Stück pro Woche', { amount: 300, upTo: 500, unit: 'piece', per: 'week' }],
    ['zwischen 300 und 500', { amount: 300, upTo: 500 }],
    ['1.500,5 Liter', { amount: 1500.5, unit: 'litre' }],
    ['1,5 l', { amount: 1.5, unit: 'litre' }],
    ['50 St.', { amount: 50, unit: 'piece' }],
    ['120/day', { amount: 120, per: 'day' }],
    ['600 pieces a week', { amount: 600, unit: 'piece', per: 'week' }],
    ['40 Tage', { amount: 40, unit: 'day' }],
    ['5 000 Liter monatlich', { amount: 5000, unit: 'litre', per: 'month' }],
  ])('%j', (text, reading) => expect(readQuantity(text, 'de', units)).toEqual(reading));

  it.each([
    'ca. 500',
    'zwanzig',
    '5 Karton à 50 St.',
    '500 kg',
    'bis zu 500',
    '',
    '1e3',
    '3-5-7',
    '-',
    'FFP2',
  ])('%j is none', (text) => expect(readQuantity(text, 'de', units)).toBeUndefined());

  it('takes the unit that was chosen beside it into account', () => {
    expect(readQuantity('1,500', 'de', units, 'litre')).toEqual({ amount: 1.5 });
    expect(readQuantity('1,500', 'de', units, 'piece')).toEqual({ amount: 1500 });
  });

  it('is read back as the page says it, in both languages', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const given = fc.record({ amount, more: fc.option(amount), one: fc.constantFrom(...units.slice(0, 2)) });
    const period = fc.constantFrom(...per.options);
    fc.assert(
      fc.property(
        given,
        period,
        fc.constantFrom('de' as const, 'en' as const),
        ({ amount: n, more, one }, time, lang) => {
          const quantity = { amount: n, ...(more !== null && { upTo: n + more }), per: time };
          const expected = { ...quantity, unit: one.id };
          const { per: said, ...read } =
            readQuantity(quantityInWords(quantity, one, lang), lang, units) ?? {};
          expect({ ...read, per: said ?? 'once' }).toEqual(expected);
        },
      ),
    );
  });

  it('of any text never is an error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,- /literStjeTag'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const reading = readQuantity(any, 'de', units);
        return reading === undefined || Number.isFinite(reading.amount);
      }),
    );
  });
});

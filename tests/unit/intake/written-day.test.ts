import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '#domain/dates.ts';
import { printDay, readDay } from '#intake/written-day.ts';
import { plainDate } from '#schemas/fields.ts';

const TODAY = '2020-04-14';
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('a day as people write it', () => {
  it.each([
    ['12.5.', '2020-05-12'],
    ['12.05.', '2020-05-12'],
    ['12.5', '2020-05-12'],
    ['12. Mai', '2020-05-12'],
    ['12.Mai', '2020-05-12'],
    ['12 May', '2020-05-12'],
    ['May 12', '2020-05-12'],
    ['14.4.', '2020-04-14'],
    ['1.2.', '2021-02-01'],
    ['1.3.', '2020-03-01'],
    ['29.2.', '2020-02-29'],
    ['12.05.2021', '2021-05-12'],
    ['12. 5. 2021', '2021-05-12'],
    ['12.5.20', '2020-05-12'],
    ['05 12 2021', '2021-12-05'],
    ['12/05/2021', '2021-05-12'],
    ['12. Mai 2021', '2021-05-12'],
    ['12 May 2021', '2021-05-12'],
    ['May 12, 2021', '2021-05-12'],
    ['12th May 2021', '2021-05-12'],
    ['Dienstag, 12. Mai 2020', '2020-05-12'],
    ['Di 12.5.', '2020-05-12'],
    ['3. märz 2021', '2021-03-03'],
    ['3. Maerz 2021', '2021-03-03'],
    ['3. Dez. 2021', '2021-12-03'],
    ['3. Jänner 2021', '2021-01-03'],
    ['2020-05-12', '2020-05-12'],
    ['heute', '2020-04-14'],
    ['Morgen', '2020-04-15'],
    ['übermorgen', '2020-04-16'],
    ['tomorrow', '2020-04-15'],
    ['gestern', '2020-04-13'],
    ['in 14 Tagen', '2020-04-28'],
    ['in 2 weeks', '2020-04-28'],
  ])('%j is %s', (text, expected) => expect(readDay(text, TODAY)).toBe(expected));

  it.each([
    '31.2.2020',
    '29.2.2021',
    '2020',
    '12',
    '12.5.2',
    '0.5.2020',
    '12.13.',
    'bald',
    'Mai',
    '12. Mayer 2021',
    '',
    '5.000',
  ])('%j is none', (text) => expect(readDay(text, TODAY)).toBeUndefined());

  it('is read back as it was printed, in both languages', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('de' as const, 'en' as const), (one, lang) => {
        expect(readDay(printDay(one, lang), TODAY)).toBe(one);
      }),
    );
  });

  it('without a year is at most 300 days off or the last one', () => {
    fc.assert(
      fc.property(day, day, (one, today) => {
        const read = readDay(`${Number(one.slice(8))}.${Number(one.slice(5, 7))}.`, today)!;
        expect(read.slice(5)).toBe(one.slice(5));
        const ahead = daysBetween(today, read);
        expect(ahead).toBeLessThanOrEqual(300);
        if (one.slice(5) !== '02-29') expect(ahead).toBeGreaterThan(-67);
      }),
    );
  });

  it('of any text is a day or none, and never an error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789./ -'), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'012345689., maijunoctrgedbs'), maxLength: 14 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const read = readDay(any, TODAY);
        return read === undefined || plainDate.safeParse(read).success;
      }),
      { numRuns: 1000 },
    );
  });
});

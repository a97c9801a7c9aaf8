import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateInWords, daysBetween, laterOf } from '#domain/dates.ts';
import { plainDate } from '#schemas/fields.ts';

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('plain dates', () => {
  it('are as far apart as the days that lead from one to the other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        const to = addDays(from, days);
        expect(plainDate.safeParse(to).success).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(daysBetween(to, from)).toBe(-days || 0);
      }),
    );
  });

  it('sort as text in the order of the calendar', () => {
    fc.assert(fc.property(day, day, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)));
  });

  it('count a leap day and the day clocks change as one day each', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2021-02-28', '2021-03-01')).toBe(1);
    expect(daysBetween('2020-03-28', '2020-03-30')).toBe(2);
  });

  it('prefer the later one, and the first where there is only one', () => {
    expect(laterOf('2020-04-01', '2020-05-01')).toBe('2020-05-01');
    expect(laterOf('2020-05-01', '2020-04-01')).toBe('2020-05-01');
    expect(laterOf('2020-05-01', undefined)).toBe('2020-05-01');
  });

  it('read as both languages write them', () => {
    expect(dateInWords('2020-05-12', 'de')).toBe('12. Mai 2020');
    expect(dateInWords('2020-05-12', 'en')).toBe('12 May 2020');
  });
});

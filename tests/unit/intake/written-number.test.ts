import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumber, readNumber } from '#intake/written-number.ts';

describe('a number as people write it', () => {
  it.each([
    ['5.000', 5000, 5],
    ['5,5', 5.5, 5.5],
    ['5.5', 5.5, 5.5],
    ['1.500,5', 1500.5, 1500.5],
    ['1,500.5', 1500.5, 1500.5],
    ['1.500', 1500, 1.5],
    ['1,500', 1.5, 1500],
    ['1.234.567', 1234567, 1234567],
    ['5 000', 5000, 5000],
    ['5\u00A0000', 5000, 5000],
    ['5\u202F000,25', 5000.25, 5000.25],
    ['5\u2009000', 5000, 5000],
    ["1'000", 1000, 1000],
    ['1’000.50', 1000.5, 1000.5],
    ['0,500', 0.5, 0.5],
    [' 007 ', 7, 7],
    ['−3', -3, -3],
  ])('%j is %d in German, %d in English', (text, german, english) => {
    expect(readNumber(text, 'de')?.value).toBe(german);
    expect(readNumber(text, 'en')?.value).toBe(english);
  });

  it.each(
    [
      [
        '12.5.',
        '1e3',
        '1E3',
        '0x10',
        'ca. 500',
        '500 Stück',
        '5.00.000',
        '5.000.00',
        '1,500,5',
        '1.500.5',
        '12.34,56',
      ],
      [
        '.5',
        ',5',
        '5.',
        '5,',
        '',
        ' ',
        '-',
        '--5',
        '5-',
        'NaN',
        'Infinity',
        '٣',
        '5  000',
        '1'.repeat(16),
        '5\n000',
      ],
    ].flat(),
  )('%j is none', (text) => {
    expect(readNumber(text, 'de')).toBeUndefined();
    expect(readNumber(text, 'en')).toBeUndefined();
  });

  it('says what else it may mean where the other language would write a thousand so', () => {
    expect(readNumber('1,500', 'de')).toEqual({ value: 1.5, otherwise: 1500 });
    expect(readNumber('1.500', 'en')).toEqual({ value: 1.5, otherwise: 1500 });
    expect(readNumber('1.500', 'de')).toEqual({ value: 1500 });
  });

  it('of what has no decimals is a thousand in both', () => {
    expect(readNumber('20,000', 'de', { isWhole: true })).toEqual({ value: 20000 });
    expect(readNumber('20.000', 'en', { isWhole: true })).toEqual({ value: 20000 });
  });

  it('is read back as it was printed, in both languages', () => {
    const number = fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000),
      fc.constantFrom(0.000001, 1e-7, 0.1 + 0.2, 1e9),
    );
    fc.assert(
      fc.property(number, fc.constantFrom('de' as const, 'en' as const), (value, lang) => {
        const printed = printNumber(value, lang);
        if (printed.replace(/\D/g, '').length > 15) return;
        expect(readNumber(printed, lang)).toEqual({ value });
      }),
    );
  });

  it('is read back from the writing of Intl', () => {
    const formats = { de: new Intl.NumberFormat('de-DE'), en: new Intl.NumberFormat('en-GB') };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('de' as const, 'en' as const),
        (n, lang) => {
          expect(readNumber(formats[lang].format(n / 100), lang)?.value).toBe(n / 100);
        },
      ),
    );
  });

  it('of any text is finite or none, and never an error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,' +e-"), maxLength: 12 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const reading = readNumber(any, 'de');
        return reading === undefined || Number.isFinite(reading.value);
      }),
      { numRuns: 1000 },
    );
  });
});

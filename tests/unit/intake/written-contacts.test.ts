import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWebAddress } from '#intake/written-address.ts';
import { readPhone } from '#intake/written-phone.ts';
import { phone, webAddress } from '#schemas/fields.ts';

describe('a web address as people write it', () => {
  it.each([
    ['www.x.de', 'https://www.x.de'],
    [' x.de/shop?a=1 ', 'https://x.de/shop?a=1'],
    ['http://x.de', 'http://x.de'],
    ['HTTPS://X.de/A', 'HTTPS://X.de/A'],
    ['//x.de', 'https://x.de'],
    ['www.müller.example/über', 'https://www.xn--mller-kva.example/über'],
  ])('%j is %j', (text, address) => expect(readWebAddress(text)).toBe(address));

  it.each(['x', 'kein Netz', 'javascript:alert(1)', 'mailto:a@x.de', 'a@x.de', 'ftp://x.de', ''])(
    '%j is none',
    (text) => expect(readWebAddress(text)).toBeUndefined(),
  );

  it('of any text is one that the schema takes, stays so, and is never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (any) => {
        const address = readWebAddress(any);
        if (address === undefined) return;
        expect(webAddress.safeParse(address).success).toBe(true);
        expect(readWebAddress(address)).toBe(address);
      }),
    );
  });
});

describe('a telephone number as people write it', () => {
  it.each([
    ['07461 98760', 'DE', '+49 7461 98760'],
    ['(07461) 98760-0', 'DE', '+49 7461 98760-0'],
    ['07461/98760', 'DE', '+49 7461 98760'],
    ['07461 - 987 60', 'DE', '+49 7461-987 60'],
    ['0049 7461 98760', 'DE', '+49 7461 98760'],
    ['+49 (0)7461 98760', 'DE', '+49 7461 98760'],
    ['+49 (0) 7461 98760', 'AT', '+49 7461 98760'],
    ['+49746198760', 'DE', '+49746198760'],
    ['01 234 56 78', 'AT', '+43 1 234 56 78'],
    ['06 12 34 56 78', 'FR', '+33 6 12 34 56 78'],
    ['06 1234567', 'IT', '+39 06 1234567'],
    ['612 345 678', 'ES', '+34 612 345 678'],
    ['06 1 234 5678', 'HU', '+36 1 234 5678'],
  ])('%j in %s is %j', (text, country, number) => expect(readPhone(text, country)).toBe(number));

  it.each([
    ['98760', 'DE'],
    ['07461 98760', 'US'],
    ['Zentrale', 'DE'],
    ['07461 98760 Frau Muster', 'DE'],
    ['112', 'DE'],
    ['', 'DE'],
  ])('%j in %s is none', (text, country) => expect(readPhone(text, country)).toBeUndefined());

  it('of any text is one that the schema takes, stays so, and is never an error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'+00123456789 ()/.-'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('DE', 'IT', 'HU', 'US', 'constructor'), (any, country) => {
        const number = readPhone(any, country);
        if (number === undefined) return;
        expect(phone.safeParse(number).success).toBe(true);
        expect(readPhone(number, country)).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });
});

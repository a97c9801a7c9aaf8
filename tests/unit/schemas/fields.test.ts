import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { country, id, line, mailAddress, phone, plainDate, webAddress } from '#schemas/fields.ts';
import { runs } from '../../runs.ts';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('an id', () => {
  it.each(['a', 'ffp2-masken', '3d-druck', `${'a'.repeat(80)}`])('may be %s', (value) => {
    expect(takes(id, value)).toBe(true);
  });

  it.each([
    '',
    '-a',
    'a-',
    'a--b',
    'A',
    'ä',
    'a b',
    'a/b',
    '../a',
    'a.b',
    'a#b',
    'a?b',
    'a\n',
    'a'.repeat(81),
    '2',
    1,
  ])('may not be %j', (value) => {
    expect(takes(id, value)).toBe(false);
  });

  it('is the same in an address, a file name and a query, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
        if (takes(id, text))
          expect([encodeURIComponent(text), text.toLowerCase(), text.trim()]).toEqual([text, text, text]);
      }),
      runs(10_000),
    );
  });
});

describe('a plain date', () => {
  it.each(['2020-02-29', '2020-05-12', '1999-12-31'])('may be %s', (value) => {
    expect(takes(plainDate, value)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '2020-13-01',
    '2020-5-12',
    '12.05.2020',
    '2020-05-12T00:00:00Z',
    '2020-05-12 ',
    20200512,
  ])('may not be %j', (value) => {
    expect(takes(plainDate, value)).toBe(false);
  });
});

describe('one line of text', () => {
  it.each(['a\nb', 'a\rb', 'a\u2028b', 'a\u2029b', 'a\u0000b', 'a\u0085b', 'a\tb'])(
    'holds no break or control: %j',
    (value) => {
      expect(takes(line(1, 100), value)).toBe(false);
    },
  );

  it('may have its shortest and its longest length', () => {
    expect([1, 2, 4, 5].map((length) => takes(line(2, 4), 'x'.repeat(length)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://www.example.org:8080/a/b?c=d#e',
    'https://xn--mller-kva.example/',
    'https://example.org/Gr%C3%BC%C3%9Fe',
  ])('may be %s', (value) => {
    expect(takes(webAddress, value)).toBe(true);
    expect(() => new URL(value)).not.toThrow();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '//example.org',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://user:secret@example.org/',
    'https://example.org@evil.example/',
    'https://müller.example/',
    'https://exаmple.org/',
    'https://example.org/a b',
    'https://example.org/"><script>',
    'https://example.org\\@evil.example',
    'https://-example.org',
    `https://example.org/${'a'.repeat(500)}`,
    ' https://example.org',
    'https://example.org\n',
  ])('may not be %j', (value) => {
    expect(takes(webAddress, value)).toBe(false);
  });

  it('means to a browser the host that it shows, whatever was typed', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aZ0.-:/@\\?#[]%_ \tä'), maxLength: 12 });
    let seen = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://a', 'https://a.example', ''),
        part,
        fc.constantFrom('', 'b.de', '.de/', '@c.de', ':80'),
        part,
        (start, host, end, rest) => {
          const text = `${start}${host}${end}${rest}`;
          if (!takes(webAddress, text)) return;
          seen++;
          const url = new URL(text);
          expect(['http:', 'https:']).toContain(url.protocol);
          expect([url.username, url.password]).toEqual(['', '']);
          expect(text.toLowerCase()).toContain(`//${url.hostname}`);
        },
      ),
      runs(10_000),
    );
    expect(seen).toBeGreaterThan(10);
  });
});

describe('a telephone number', () => {
  it.each(['+49 7461 12345-0', '+43 1 711 00', '+32 (2) 299 11 11', '+49-30-18441-0'])(
    'may be %s',
    (value) => {
      expect(takes(phone, value)).toBe(true);
    },
  );

  it.each(['07461 12345', '+49', 'Telefon', '+49 7461 12345 oder 67890', '+0 123 456', '0049 7461 12345'])(
    'may not be %j',
    (value) => {
      expect(takes(phone, value)).toBe(false);
    },
  );
});

describe('a country or a mail address', () => {
  it('is written as the standards write it', () => {
    expect(['DE', 'de', 'DEU', 'D'].map((value) => takes(country, value))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(
      ['info@firma.example', 'info@', 'info at firma.example'].map((value) => takes(mailAddress, value)),
    ).toEqual([true, false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, readYaml } from '#files/yaml.ts';
import { entryFile } from '#formats/entry-file.ts';
import { readEntryText } from '#formats/entry-text.ts';
import { runs } from '../../runs.ts';

const offer = {
  contact: { email: 'einkauf@firma.example', via: 'role' },
  title: 'FFP2-Masken, 40.000 Stück',
  deliversTo: ['de', 'at'],
  verification: { scope: 'Zertifikat', on: '2020-04-16', status: 'checked', by: 'Redaktion' },
  quantity: { per: 'week', unit: 'piece', amount: 40000 },
};

describe('the file of an entry', () => {
  it('has its keys in the order of the schema at every depth, whatever order they came in', () => {
    expect(entryFile('offer', offer, 'Text')).toBe(
      [
        '---',
        "title: 'FFP2-Masken, 40.000 Stück'",
        'quantity:',
        '  amount: 40000',
        '  unit: piece',
        '  per: week',
        'deliversTo: [de, at]',
        'verification:',
        '  status: checked',
        '  by: Redaktion',
        '  on: 2020-04-16',
        '  scope: Zertifikat',
        'contact:',
        '  via: role',
        '  email: einkauf@firma.example',
        '---',
        '',
        'Text',
        '',
      ].join('\n'),
    );
  });

  it('is plain YAML where a kind has no body', () => {
    expect(entryFile('organisation', { kind: 'company', name: 'Beispiel GmbH' })).toBe(
      "name: 'Beispiel GmbH'\nkind: company\n",
    );
  });

  it('orders the terms of the vocabulary', () => {
    expect(
      entryFile('vocabulary/units', {
        items: [{ other: { en: 'pieces', de: 'Stück' }, one: { en: 'piece', de: 'Stück' }, id: 'piece' }],
      }),
    ).toBe(
      'items:\n  - id: piece\n    one: { de: Stück, en: piece }\n    other: { de: Stück, en: pieces }\n',
    );
  });

  it('says nothing of what is empty', () => {
    const cleared = {
      name: 'A b',
      phone: '',
      roleMailbox: null,
      logo: undefined,
      memberOf: [],
      location: { city: '' },
    };
    expect(entryFile('organisation', cleared)).toBe("name: 'A b'\n");
  });

  it('keeps fields that the schema does not know, behind the others', () => {
    expect(
      entryFile('organisation', { colour: 'red', name: 'A b', location: { moon: 1, country: 'DE' } }),
    ).toBe("name: 'A b'\nlocation:\n  country: DE\n  moon: 1\ncolour: red\n");
  });

  it('ends the body with one line end and keeps the rest of it', () => {
    expect(entryFile('page', {}, '\r\n\n  Einzug  \r\n\r\n\r\nEnde\n\n')).toBe(
      '---\n---\n\n  Einzug  \n\n\nEnde\n',
    );
    expect(entryFile('page', {}, '')).toBe('---\n---\n');
  });

  it('folds no long line and writes several lines as they are', () => {
    const long = 'Wort '.repeat(80).trim();
    expect(entryFile('hub', { scope: long })).toBe(`scope: '${long}'\n`);
    expect(entryFile('hub', { scope: 'Eins\n\n  zwei: # drei\nvier' })).toBe(
      'scope: |-\n  Eins\n\n    zwei: # drei\n  vier\n',
    );
  });

  it.each([
    ['01067', "'01067'"],
    ['1_000', "'1_000'"],
    ['12:30', "'12:30'"],
    ['1e3', "'1e3'"],
    ['NO', "'NO'"],
    ['y', "'y'"],
    ['null', "'null'"],
    ['~', "'~'"],
    ['-', "'-'"],
    ['- a', "'- a'"],
    ['---', "'---'"],
    ['a: b', "'a: b'"],
    ['a #b', "'a #b'"],
    [' a ', "' a '"],
    ["it's", "'it''s'"],
    ['a:', "'a:'"],
    ['a\tb', String.raw`"a\tb"`],
    ['a\u2028b', String.raw`"a\u2028b"`],
    ['a\n', String.raw`"a\n"`],
    ['2020-04-16', '2020-04-16'],
    ['en-149', 'en-149'],
    ['3d-printing', '3d-printing'],
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ])('writes the text %j as %s', (text, written) => {
    expect(entryFile('hub', { name: text })).toBe(`name: ${written}\n`);
  });
});

const nasty = fc.constantFrom(
  ...[
    '---',
    '...',
    '- a',
    '? a',
    '#',
    ' #',
    'a: ',
    ': ',
    'a:',
    '|',
    '>',
    '>-',
    '&a',
    '*a',
    '!t',
    '%a',
    '@a',
    '`a',
  ],
  ...[
    '01067',
    '1e3',
    '.5',
    '0x1F',
    '1_0',
    '190:20:30',
    '2020-04-16',
    '2020-04-16T10:00:00Z',
    'no',
    'On',
    'NULL',
    '~',
  ],
  ...[
    "'",
    "''",
    '"',
    '\\',
    '\\n',
    ' a',
    'a ',
    'a\n',
    '\na',
    'a\n b',
    'a \nb',
    'a\n\n\nb',
    '\t',
    'a\r\nb',
    '\u0085',
    '\uFEFF',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u00A0',
    '\uD800',
    'ä ö ü ß',
    'u\u0308',
    '🧤',
    '👩‍🔬',
    '{a}',
    '[a]',
    'a, b',
    '__proto__',
    '\u202E',
  ],
);
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc
    .array(fc.oneof(nasty, fc.string({ minLength: 1 })), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.array(fc.string(), { minLength: 2, maxLength: 5 }).map((lines) => `a${lines.join('\n')}`),
);
/** Keys that reach into the prototype of an object are refused by the check. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const key = fc.oneof(fc.string({ minLength: 1 }), nasty).filter((name) => !FORBIDDEN.includes(name));
const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const data = fc.record({
  title: text,
  summary: value,
  deliversTo: fc.array(text, { minLength: 1, maxLength: 4 }),
  quantity: fc.record({ unit: text, amount: value }),
  label: fc.record({ de: text, en: text }),
  needs: fc.array(
    fc.record({ note: text, label: fc.record({ de: text }), capabilities: fc.array(text, { minLength: 1 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  unknown: fc.dictionary(
    key,
    fc.oneof(
      value,
      fc.array(value, { minLength: 1 }),
      fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }),
    ),
    { minKeys: 1, noNullPrototype: true },
  ),
});

describe('whatever is written', () => {
  it('is read again as the same data, by the editor and by both readers of the check', () => {
    fc.assert(
      fc.property(data, (given) => {
        const written = entryFile('organisation', given);
        expect(readEntryText('organisation', written).data).toEqual(given);
        expect(readYaml(written)).toEqual({ value: given, findings: [] });
        expect(parseYaml(written)).toEqual({ value: given, findings: [] });
        expect(Buffer.from(written).toString()).toBe(written);
      }),
      runs(800),
    );
  });

  it('stays as it is when it is read and written again', () => {
    fc.assert(
      fc.property(data, fc.string({ unit: 'grapheme' }), (given, body) => {
        const once = entryFile('offer', given, body);
        const { data: read, body: text } = readEntryText('offer', once);
        expect(entryFile('offer', read, text)).toBe(once);
      }),
      runs(800),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { toEditing } from '#desk/config/editing-shape.ts';
import { placeOfCollection } from '#desk/config/collections.ts';
import type { DecapField } from '#desk/config/decap-config.ts';
import { TODAY } from '../../../fixture-hub.ts';
import { configIn, content, fieldsWithin, formsOf } from './hub.ts';

type Data = Record<string, unknown>;
const forms = formsOf(configIn('de'));
const fieldIn = (collection: string, path: string): DecapField =>
  fieldsWithin(forms.find((form) => form.collection === collection)!.fields).find((one) => one.path === path)!
    .field;

describe('what the editor asks for while one types', () => {
  it('is fulfilled by everything in a hub', () => {
    let tested = 0;
    for (const { collection, file, fields } of forms) {
      const { kind, lang } = placeOfCollection(collection, file);
      const entries: { id?: string; lang?: string; data: unknown }[] =
        file && collection === 'vocabulary'
          ? [{ data: { items: content.vocabulary[file as 'units'] } }]
          : content.entries[kind as 'offer'].filter((entry) => entry.lang === lang);
      for (const { id, data } of entries)
        for (const wrong of refused(fields, toEditing(kind, data as Data), () => tested++))
          expect.fail(`${collection} ${id}: ${wrong}`);
    }
    expect(tested).toBeGreaterThan(2000);
  });

  it.each([
    ['title', 'Nur', 'zu kurz'],
    ['title', 'Zwei\nZeilen', 'zwei Zeilen'],
    ['title', 'x'.repeat(101), 'zu lang'],
    ['origin.url', 'javascript:alert(1)', 'kein https'],
    ['contact.email', 'nur ein Name', 'keine Adresse'],
    ['contact.phone', '0741 123', 'ohne Vorwahl des Landes'],
    ['outcome.note', 'x'.repeat(301), 'zu lang'],
    ['location.postalCode', 'a b c', 'keine Postleitzahl'],
  ])('refuses in %s what is %s', (path, text) => {
    const { pattern } = fieldIn('offers', path);
    expect(new RegExp(pattern![0]).test(text)).toBe(false);
  });

  it('takes letters of all alphabets', () => {
    expect(new RegExp(fieldIn('offers', 'title').pattern![0]).test('Čaj, Ćevap & pC {}')).toBe(true);
  });

  it('tests each line of a list of texts', () => {
    const vocabulary = forms.find((form) => form.file === 'categories')!;
    const [pattern] = fieldsWithin(vocabulary.fields).find(({ path }) => path === 'items.synonyms.de')!.field
      .pattern!;
    expect(new RegExp(pattern).test('Maske\nMund, Nase\n')).toBe(true);
    expect(new RegExp(pattern).test('Maske\nx')).toBe(false);
  });

  it('of numbers is left to the check, beside the unit that they are counted in', () => {
    expect(fieldIn('offers', 'leadTimeDays')).toMatchObject({ widget: 'number', value_type: 'int' });
    expect(fieldIn('offers', 'leadTimeDays')).not.toHaveProperty('unit_at');
    expect(fieldIn('offers', 'minimumOrder')).toMatchObject({ unit_at: '.quantity.unit' });
    expect(fieldIn('offers', 'quantity.upTo')).toMatchObject({ value_type: 'float', unit_at: 'unit' });
  });

  it('of addresses and telephone numbers is asked for by fields that complete them', () => {
    expect(fieldIn('organisations', 'website').widget).toBe('address');
    expect(
      forms.flatMap(({ fields }) => fieldsWithin(fields)).some(({ field }) => field.widget === 'phone'),
    ).toBe(true);
  });
});

/** Values that a field of the form would not let through. */
function* refused(fields: DecapField[], data: Data, count: () => void): Generator<string> {
  for (const { name, pattern, min, max, options, required, fields: inner = [], types = [] } of fields) {
    const value = data[name];
    if (value === undefined && required !== false && name !== 'body' && types.length === 0)
      yield `${name} is missing`;
    if (value === undefined) continue;
    count();
    if (pattern && !new RegExp(pattern[0]).test(String(value))) yield `${name}: ${String(value)}`;
    if (options)
      for (const one of [value].flat())
        if (!options.some((option) => option.value === one)) yield `${name}: ${String(one)}`;
    const size = Array.isArray(value) ? value.length : Number(value);
    if (min !== undefined && size < min) yield `${name}: ${size} < ${min}`;
    if (max !== undefined && size > max) yield `${name}: ${size} > ${max}`;
    for (const item of [value].flat()) {
      const type = types.find((one) => Object.values(item as Data).includes(one.name));
      if (types.length > 0 && !type) yield `${name}: no type`;
      if (typeof item === 'object' && item !== null)
        yield* refused(type?.fields ?? inner, item as Data, count);
    }
  }
}

it('a new offer begins with what is nearly always right', () => {
  expect(fieldIn('offers', 'availability').default).toBe('available');
  expect(fieldIn('offers', 'location.country').default).toBe('DE');
  expect(fieldIn('offers', 'publishedOn').default).toBe(TODAY);
  expect(fieldIn('offers', 'validThrough').default).toBe('2020-08-10');
  expect(fieldIn('offers', 'verification').default).toEqual([{ status: 'unchecked' }]);
  expect(fieldIn('offers', 'contact').default).toEqual([{ via: 'organisation' }]);
});

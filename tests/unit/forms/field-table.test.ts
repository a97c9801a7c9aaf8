import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldTable } from '#forms/field-table.ts';
import { country, id, plainDate, ref, webAddress } from '#schemas/fields.ts';
import { choice, words } from '#schemas/words.ts';

const meta = (title: string) => words([title, 'Bedeutung'], [title, 'Meaning']);

/** The cells of one field's row, without the first. */
function rowOf(field: string, schema: z.ZodType): string[] | undefined {
  const row = fieldTable(schema)
    .split('\n')
    .find((line) => line.startsWith(`| \`${field}\` |`));
  return row
    ?.split(' | ')
    .slice(1)
    .map((cell) => cell.replace(/ \|$/, ''));
}

const tone = choice({ loud: ['laut', 'loud'], quiet: ['leise', 'quiet'] });

const schema = z.strictObject({
  title: z.string().min(5).max(100).meta(meta('Titel')),
  note: z.string().min(1).max(300).optional().meta(meta('Hinweis')),
  tone: tone.default('quiet').meta(meta('Ton')),
  days: z.number().int().positive().max(730).meta(meta('Tage')),
  urgent: z.boolean().default(false).meta(meta('Eilt')),
  on: plainDate.meta(meta('Datum')),
  url: webAddress.meta(meta('Adresse')),
  land: country.meta(meta('Land')),
  tags: z.array(id).max(20).default([]).meta(meta('Schlagwörter')),
  makers: z.array(ref('organisation')).max(5).default([]).meta(meta('Hersteller')),
  unit: ref('units').meta(meta('Einheit')),
  place: z.strictObject({ city: z.string().max(80).meta(meta('Ort')) }).meta(meta('Platz')),
  product: z
    .strictObject({
      model: z.string().meta(meta('Modell')),
      colour: z.string().optional().meta(meta('Farbe')),
    })
    .optional()
    .meta(meta('Produkt')),
  needs: z
    .array(z.strictObject({ what: id.meta(meta('Was')) }))
    .min(1)
    .max(50)
    .meta(meta('Bedarf')),
  answers: z
    .record(id, z.union([z.string().max(300), z.number()]))
    .optional()
    .meta(meta('Antworten')),
  contact: z
    .discriminatedUnion('via', [
      z.strictObject({ via: z.literal('desk').meta(meta('Weg')) }),
      z.strictObject({
        via: z.literal('role').meta(meta('Weg')),
        email: z.email().meta(meta('Postfach')),
        phone: z.string().optional().meta(meta('Telefon')),
      }),
    ])
    .meta(meta('Kontakt')),
});

describe('the table of the fields one may write', () => {
  it('a required field says so, with title, meaning and length', () => {
    expect(rowOf('title', schema)).toEqual(['ja', '**Titel**: Bedeutung', 'Text, 5 bis 100 Zeichen']);
  });

  it('an optional field is not required', () => {
    expect(rowOf('note', schema)).toEqual(['nein', '**Hinweis**: Bedeutung', 'Text, höchstens 300 Zeichen']);
  });

  it('a choice lists its values with their German labels and what holds without one', () => {
    expect(rowOf('tone', schema)?.[2]).toBe('`loud` (laut), `quiet` (leise); sonst `quiet`');
  });

  it.each([
    ['days', 'ganze Zahl, 1 bis 730'],
    ['urgent', '`true` oder `false`; sonst `false`'],
    ['on', 'Datum, `JJJJ-MM-TT`'],
    ['url', 'Webadresse'],
    ['land', 'zwei Großbuchstaben'],
    ['tags', 'Liste (höchstens 20): Kennung'],
    ['makers', 'Liste (höchstens 5): Kennung aus `organisations/`'],
    ['unit', 'Kennung aus `vocabulary/units.yaml`'],
    ['needs', 'Liste von Feldern (höchstens 50)'],
    ['answers', 'je Kennung ein Wert: Text, höchstens 300 Zeichen oder Zahl'],
    ['contact.email', 'E-Mail-Adresse'],
  ])('%s allows: %s', (field, allowed) => {
    expect(rowOf(field, schema)?.[2]).toBe(allowed);
  });

  it('a field inside a required one is required', () => {
    expect(rowOf('place.city', schema)?.[0]).toBe('ja');
  });

  it('a field inside an optional one is required only with it', () => {
    expect(rowOf('product.model', schema)?.[0]).toBe('mit `product`');
    expect(rowOf('product.colour', schema)?.[0]).toBe('nein');
  });

  it('fields of list items carry brackets', () => {
    expect(rowOf('needs[].what', schema)?.[0]).toBe('ja');
  });

  it('the field that tells variants apart lists all of them', () => {
    expect(rowOf('contact.via', schema)).toEqual(['ja', '**Weg**: Bedeutung', '`desk`, `role`']);
  });

  it('a field of one variant says which', () => {
    expect(rowOf('contact.email', schema)?.[0]).toBe('bei `role`');
    expect(rowOf('contact.phone', schema)?.[0]).toBe('nein, nur bei `role`');
  });

  it('bars and angle brackets cannot break the table', () => {
    const sly = z.strictObject({ a: z.string().meta(words(['A|B', 'x <b> y'], ['A', 'x'])) });
    expect(fieldTable(sly)).toContain('**A\\|B**: x \\<b> y');
  });

  it('every field has a row, those inside another below it', () => {
    const paths = [...fieldTable(schema).matchAll(/^\| `([^`]+)`/gm)].map(([, path]) => path);
    expect(paths).toEqual([
      ...['title', 'note', 'tone', 'days', 'urgent', 'on', 'url', 'land', 'tags'],
      ...['makers', 'unit', 'place', 'place.city'],
      ...['product', 'product.model', 'product.colour', 'needs', 'needs[].what', 'answers'],
      ...['contact', 'contact.via', 'contact.email', 'contact.phone'],
    ]);
  });
});

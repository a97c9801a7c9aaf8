import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { sayEntry } from '#facts/entry.ts';
import type { Fact } from '#facts/fact.ts';
import { hubLookup } from '#facts/hub-lookup.ts';
import { rowOf } from '#facts/rows.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Entry } from '#schemas/entry.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { richEntries, richHub } from '../unit/domain/rich-hub.ts';

/** The schemas with one more kind, and with fields that no page knows. */
vi.mock('#schemas/kinds.ts', async (original) => {
  const known = await original<typeof import('#schemas/kinds.ts')>();
  const { words, choice } = await import('#schemas/words.ts');
  const { line, plainDate, ref, webAddress } = await import('#schemas/fields.ts');
  const { location } = await import('#schemas/location.ts');
  const titled = (de: string, en: string) => words([de, de], [en, en]);
  const { shape } = known.kinds.offer.schema;
  const offer = known.kinds.offer.schema.extend({
    storage: choice({ cold: ['gekühlt', 'chilled'], dry: ['trocken', 'dry'] })
      .optional()
      .meta(titled('Lagerung', 'Storage')),
    packedOn: plainDate.optional().meta(titled('Verpackt am', 'Packed on')),
    product: shape.product
      .unwrap()
      .extend({ colour: line(1, 20).optional().meta(titled('Farbe', 'Colour')) })
      .optional()
      .meta(titled('Produkt', 'Product')),
  });
  const event = z.strictObject({
    title: line(1, 80).meta(titled('Titel', 'Title')),
    organisation: ref('organisation').meta(titled('Organisation', 'Organisation')),
    on: plainDate.meta(titled('Beginnt am', 'Begins on')),
    location: location.meta(titled('Ort', 'Place')),
    url: webAddress.meta(titled('Anmeldung', 'Registration')),
    isFree: z.boolean().meta(titled('Kostenlos', 'Free of charge')),
    topics: z
      .array(choice({ masks: ['Masken', 'Masks'], gowns: ['Kittel', 'Gowns'] }))
      .meta(titled('Themen', 'Topics')),
  });
  const row = { folder: 'events', path: 'events/:id.md', body: 'markdown', schema: event };
  const called = { label: { de: 'Termin', en: 'Event' }, plural: { de: 'Termine', en: 'Events' } };
  const kinds = {
    ...known.kinds,
    offer: { ...known.kinds.offer, schema: offer },
    event: { ...row, ...called },
  };
  return { ...known, kinds, rowOfKind: (kind: keyof typeof kinds) => kinds[kind] };
});

const look = (lang: 'de' | 'en') =>
  hubLookup(richHub, wordsOf(lang), { href: (path) => path, absolute: (path) => path });

/** Facts below a heading, as `term: values`. */
function factsBelow(entry: Entry, heading: string, lang: 'de' | 'en'): string[] {
  const blocks = sayEntry(entry, look(lang)).main.filter((block) => block.is === 'facts');
  return blocks.filter((block) => block.heading === heading).flatMap(({ facts }) => facts.map(inWords));
}
const inWords = ({ term, values }: Fact) =>
  `${term}: ${values.map(({ text, href }) => (href ? `${text} <${href}>` : text)).join(', ')}`;

const offer = richHub.get('offer', 'left') as Entry<'offer'>;
const product = { ...offer.data.product, colour: 'blau' };
const extended = {
  ...offer,
  data: { ...offer.data, storage: 'cold', packedOn: '2020-05-01', product },
} as Entry;
const event = {
  kind: 'event' as Kind,
  id: 'fair',
  body: '',
  data: {
    title: 'Tag der Masken',
    organisation: 'firm',
    on: '2020-06-03',
    location: { country: 'DE', city: 'Ulm' },
    url: 'https://messe.example/masken',
    isFree: true,
    topics: ['masks', 'gowns'],
  },
} as unknown as Entry;

describe('a field that nobody draws', () => {
  it('is said under its schema’s title, also within a field that is drawn', () => {
    expect(factsBelow(extended, 'Weitere Angaben', 'de')).toEqual([
      'Farbe: blau',
      'Lagerung: gekühlt',
      'Verpackt am: 1. Mai 2020',
    ]);
    expect(factsBelow(extended, 'Further details', 'en')[1]).toBe('Storage: chilled');
  });

  it('does not occur: of the fields that there are, every one is drawn or left out on purpose', () => {
    const more = richEntries
      .filter(({ kind }) => kind !== 'hub')
      .flatMap((entry) =>
        factsBelow(entry, 'Weitere Angaben', 'de').map((fact) => `${entry.kind} ${entry.id} ${fact}`),
      );
    expect(more).toEqual([]);
  });
});

describe('a kind that nobody draws', () => {
  it('has a page that says all of it by its schema', () => {
    const said = sayEntry(event, look('de'));
    expect(said.title).toBe('Tag der Masken');
    expect(said.above).toEqual([
      {
        is: 'badges',
        badges: [{ text: kinds['event' as Kind].label.de, tone: 'neutral', name: 'kind-event' }],
      },
    ]);
    expect(factsBelow(event, 'Angaben', 'de')).toEqual([
      'Organisation: Muster GmbH </organisationen/firm/>',
      'Beginnt am: 3. Juni 2020',
      'Ort: Ulm, Deutschland',
      'Anmeldung: messe.example/masken <https://messe.example/masken>',
      'Kostenlos: ja',
      'Themen: Masken, Kittel',
    ]);
  });

  it('has a row that says who, where and when', () => {
    const { title, facts } = rowOf(event, look('en'));
    expect([title, ...facts.map((fact) => fact.replace('\u00A0', ' '))]).toEqual([
      'Tag der Masken',
      'Muster GmbH',
      'Ulm',
      'Begins on: 3 June',
    ]);
  });
});

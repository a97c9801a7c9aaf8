import { createHub, type Hub } from '#domain/hub.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import type { Kind } from '#schemas/kinds.ts';

const term = (
  id: string,
  de: string,
  synonyms: { de?: string[]; en?: string[] } = {},
  more: object = {},
) => ({
  id,
  label: { de, en: more && 'en' in more ? String(more.en) : id.replaceAll('-', ' ') },
  synonyms: { de: [], en: [], ...synonyms },
  standards: [],
  guidance: [],
  ...more,
});

const vocabulary = {
  categories: [
    term('masks', 'Masken', { de: ['Gesichtsmaske'] }, { standards: ['en-14683', 'en-149'] }),
    term(
      'surgical-masks',
      'Medizinische Masken',
      { de: ['Mundschutz', 'Mund-Nasen-Schutz'], en: ['surgical mask'] },
      { broader: 'masks', standards: ['en-14683'] },
    ),
    term('ffp2-masks', 'FFP2-Masken', { de: ['Atemschutz'] }, { broader: 'masks', standards: ['en-149'] }),
    term('ffp3-masks', 'FFP3-Masken', {}, { broader: 'masks', standards: ['en-149'] }),
    term('testing', 'Prüfungen'),
  ],
  capabilities: [term('cnc', 'CNC-Fräsen', { de: ['Zerspanung'], en: ['milling'] })],
  standards: [
    { id: 'en-14683', number: 'EN 14683' },
    { id: 'en-149', number: 'EN 149' },
  ],
  units: [],
  regions: [
    { id: 'de', label: { de: 'Deutschland', en: 'Germany' }, level: 'country', country: 'DE' },
    { id: 'de-by', label: { de: 'Bayern', en: 'Bavaria' }, level: 'state', country: 'DE' },
    { id: 'at', label: { de: 'Österreich', en: 'Austria' }, level: 'country', country: 'AT' },
  ],
  roles: [],
};

/** An entry with only the fields a test is about. */
export function entryOf<K extends Kind>(
  kind: K,
  id: string,
  data: object,
  more: Partial<Entry> = {},
): Entry<K> {
  return { kind, id, file: `${kind}/${id}`, body: '', data, ...more } as unknown as Entry<K>;
}

/** A listing that is open on the small hub's day. */
export function offerOf(id: string, data: object = {}): Entry<'offer'> {
  return entryOf('offer', id, {
    title: id,
    lang: 'de',
    category: 'masks',
    organisation: 'firm',
    terms: 'market-price',
    availability: 'available',
    publishedOn: '2020-04-01',
    validThrough: '2020-06-01',
    verification: { status: 'unchecked' },
    location: { country: 'DE', region: 'de-by', city: 'Fürth' },
    ...data,
  });
}

/** A hub with a small vocabulary on 12 May 2020. */
export function smallHub(...entries: Entry[]): Hub {
  const kinds = [
    'offer',
    'request',
    'call',
    'response',
    'news',
    'guidance',
    'page',
    'organisation',
    'hub',
    'settings',
  ];
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]),
  );
  const content = { entries: byKind, settings: {}, vocabulary } as unknown as Content;
  return createHub(content, '2020-05-12');
}

import { createHub, type Hub } from '#domain/hub.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import { kindNames, kinds, type Kind } from '#schemas/kinds.ts';

/** The day of the rich hub. */
export const TODAY = '2020-05-12';

const label = (de: string, en: string) => ({ de, en });
const vocabulary = {
  categories: [
    {
      id: 'masks',
      label: label('Masken', 'Masks'),
      synonyms: { de: [], en: [] },
      standards: [],
      guidance: [],
    },
  ],
  capabilities: [
    { id: 'cnc', label: label('CNC-Fräsen', 'CNC milling'), synonyms: { de: [], en: [] } },
    { id: 'sewing', label: label('Nähen', 'Sewing'), synonyms: { de: [], en: [] } },
  ],
  standards: [
    {
      id: 'en-149',
      number: 'EN 149',
      title: label('Filtrierende Halbmasken', 'Filtering half masks'),
      purpose: label('Masken', 'Masks'),
      url: 'https://norm.example/en-149',
    },
  ],
  units: [{ id: 'piece', one: label('Stück', 'piece'), other: label('Stück', 'pieces') }],
  regions: [
    { id: 'de-bw', label: label('Baden-Württemberg', 'Baden-Württemberg'), level: 'state', country: 'DE' },
    { id: 'it', label: label('Italien', 'Italy'), level: 'country', country: 'IT' },
  ],
  roles: [],
};

/** An entry as the check would pass it on. */
export function valid<K extends Kind>(
  kind: K,
  id: string,
  data: object,
  more: Partial<Entry> = {},
): Entry<K> {
  const parsed = kinds[kind].schema.parse(data);
  return { kind, id, file: `${kind}/${id}`, body: '', data: parsed, ...more } as unknown as Entry<K>;
}

const unchecked = { status: 'unchecked' };
const checked = {
  status: 'checked',
  by: 'Redaktion',
  on: '2020-05-02',
  method: 'document',
  scope: 'EU-Konformitätserklärung',
  validThrough: '2020-08-01',
};
const refused = { status: 'refused', on: '2020-05-02', reason: 'Zertifikat gefälscht' };
const ulm = { country: 'DE', region: 'de-bw', postalCode: '89073', city: 'Ulm' };
const bologna = { country: 'IT', region: 'it', city: 'Bologna' };
const organisation = (name: string, data: object = {}) => ({
  name,
  kind: 'company',
  website: 'https://firma.example/',
  location: ulm,
  verification: unchecked,
  ...data,
});
const listing = (title: string, data: object = {}) => ({
  title,
  category: 'masks',
  organisation: 'firm',
  purpose: 'crisis',
  terms: 'donation',
  location: ulm,
  availability: 'available',
  publishedOn: '2020-04-20',
  validThrough: '2020-07-10',
  verification: unchecked,
  contact: { via: 'organisation' },
  ...data,
});
const call = (title: string, data: object = {}) => ({
  title,
  issuer: 'office',
  level: 'state',
  officialUrl: 'https://amt.example/aufruf',
  opensOn: '2020-05-01',
  closesOn: '2020-05-20',
  status: 'open',
  needs: [{ category: 'masks', quantity: { amount: 500, unit: 'piece', per: 'week' }, note: 'Nur steril.' }],
  answersGoTo: 'Beschaffungsstelle des Landes',
  ...data,
});
const rule = (title: string, data: object = {}) => ({
  title,
  summary: 'Was für Masken gilt, in zwei Sätzen.',
  authority: 'office',
  level: 'eu',
  officialUrl: 'https://amt.example/regel',
  documentType: 'regulation',
  categories: ['masks'],
  audience: ['manufacturer', 'importer'],
  validFrom: '2020-03-01',
  retrievedOn: '2020-05-01',
  checkedOn: '2020-05-10',
  ...data,
});
const german = { lang: 'de', body: 'Der Text **dazu**.' } as const;

const organisations = [
  valid(
    'organisation',
    'firm',
    organisation('Muster GmbH', {
      verification: checked,
      roleMailbox: 'info@firma.example',
      phone: '+49 731 12345-0',
      memberOf: ['club'],
      description: 'Näht Masken.',
    }),
  ),
  valid(
    'organisation',
    'club',
    organisation('Verband Muster e. V.', { kind: 'association', verification: refused }),
  ),
  valid('organisation', 'office', organisation('Ministerium Muster', { kind: 'authority' })),
  valid(
    'organisation',
    'esempio',
    organisation('Esempio S.r.l.', {
      location: bologna,
      verification: { status: 'self-declared', on: '2020-04-30' },
    }),
  ),
];

const offers = [
  valid(
    'offer',
    'left',
    listing('FFP2-Masken, 40.000 Stück', {
      summary: 'Originalverpackt.',
      quantity: { amount: 40_000, remaining: 26_000, unit: 'piece' },
      minimumOrder: 50,
      leadTimeDays: 0,
      availableFrom: '2020-05-18',
      capabilities: ['cnc', 'sewing'],
      product: { model: 'AX-1', manufacturer: 'Werk AG', countryOfOrigin: 'DE' },
      conformity: {
        medicalUse: 'ppe',
        route: 'ce-ppe',
        standards: ['en-149'],
        notifiedBody: '0123',
        certificateNumber: 'Z-77',
        certificateUntil: '2023-01-31',
      },
      deliversTo: ['de-bw', 'it'],
      eligibility: ['hospital', 'care'],
      reliesOn: ['old-rule', 'rule'],
      answers: 'call',
      verification: checked,
    }),
    { body: 'Ein Absatz.\n\n- eins\n- zwei' },
  ),
  valid(
    'offer',
    'abroad',
    listing('Respirators from Bologna', {
      lang: 'en',
      organisation: 'esempio',
      location: bologna,
      availability: 'limited',
      quantity: { amount: 1, unit: 'piece' },
      verification: { ...checked, validThrough: '2020-05-11' },
      contact: {
        via: 'role',
        email: 'sales@esempio.example',
        phone: '+39 051 12345-0',
        url: 'https://esempio.example/contact',
      },
    }),
    { body: 'Only *whole* pallets.' },
  ),
  valid(
    'offer',
    'paused',
    listing('Masken, zurzeit nicht', { availability: 'paused', leadTimeDays: 1, contact: { via: 'desk' } }),
  ),
  valid(
    'offer',
    'fulfilled',
    listing('Masken, vergeben', {
      availability: 'fulfilled',
      quantity: { amount: 10, unit: 'piece' },
      outcome: {
        on: '2020-05-04',
        note: 'An eine Klinik.',
        contacts: 3,
        quantity: { amount: 10, unit: 'piece' },
      },
    }),
  ),
  valid('offer', 'withdrawn', listing('Masken, zurückgezogen', { availability: 'withdrawn' })),
  valid(
    'offer',
    'expired',
    listing('Masken, abgelaufen', {
      quantity: { amount: 40_000, remaining: 26_000, unit: 'piece' },
      validThrough: '2020-05-11',
      confirmedOn: '2020-04-25',
    }),
  ),
  valid(
    'offer',
    'due',
    listing('Masken, bald abgelaufen', {
      validThrough: '2020-05-14',
      verification: refused,
      origin: {
        hub: 'partner',
        id: '7',
        url: 'https://partner.example/7',
        licence: 'CC BY 4.0',
        fetchedOn: '2020-05-01',
      },
    }),
  ),
];

const others = [
  valid(
    'request',
    'wanted',
    listing('Masken für die Pflege gesucht', {
      purpose: 'cooperation',
      quantity: { amount: 2000, unit: 'piece', per: 'month' },
      availability: 'limited',
    }),
  ),
  valid('request', 'lapsed', listing('Masken, Bedarf abgelaufen', { validThrough: '2020-01-31' })),
  valid(
    'call',
    'call',
    call('Masken für das Land', {
      questions: [
        {
          id: 'amount',
          label: label('Wie viele?', 'How many?'),
          type: 'number',
          unit: 'piece',
          required: true,
        },
        {
          id: 'kind',
          label: label('Welche?', 'Which?'),
          type: 'choice',
          choices: [label('FFP2', 'FFP2'), label('FFP3', 'FFP3')],
          public: true,
        },
        { id: 'free', label: label('Frei?', 'Free?'), type: 'yes-no' },
      ],
      faq: [{ question: 'Bis wann?', answer: 'Bis zum Ende der Frist.' }],
      forwarded: [
        { on: '2020-05-05', responses: 1, to: 'Landkreis' },
        { on: '2020-05-09', responses: 12, to: 'Ministerium', note: 'Alle Zusagen.' },
      ],
    }),
    { body: 'Wir rufen auf.' },
  ),
  valid('call', 'upcoming', call('Aufruf, noch nicht offen', { opensOn: '2020-05-15' })),
  valid('call', 'resting', call('Aufruf, ruht', { status: 'paused' })),
  valid('call', 'over', call('Call that is over', { lang: 'en', closesOn: '2020-05-11' })),
  valid(
    'guidance',
    'rule',
    rule('Masken nach EN 149', {
      changes: [
        { on: '2020-05-03', text: 'Neue Frist.', major: true },
        { on: '2020-05-09', text: 'Tippfehler.', major: false },
      ],
    }),
    german,
  ),
  valid('guidance', 'old-rule', rule('Alte Regel', { supersededBy: 'rule' }), german),
  valid('guidance', 'ended', rule('Befristete Regel', { validThrough: '2020-05-11' }), german),
  valid(
    'guidance',
    'coming',
    rule('Künftige Regel', { validFrom: '2020-06-01', validThrough: '2020-12-31' }),
    german,
  ),
  valid('guidance', 'english', rule('Rule in English'), { lang: 'en', body: 'The text.' }),
  valid(
    'news',
    'item',
    {
      title: 'Neues vom Lager',
      summary: 'Was sich getan hat.',
      publishedOn: '2020-05-02',
      updatedOn: '2020-05-03',
      sources: [
        { title: 'Quelle', url: 'https://quelle.example/', publisher: 'Verlag' },
        { title: 'Zweite', url: 'https://zwei.example/' },
      ],
    },
    { lang: 'de', body: '<Callout type="warning">\nObacht.\n</Callout>' },
  ),
  valid('page', 'about', { title: 'Über uns hier', summary: 'Wer diese Seiten macht.' }, german),
  valid('hub', 'partner', {
    name: 'Nachbarhub',
    operator: 'Land',
    url: 'https://partner.example/',
    scope: 'Dasselbe nebenan.',
    region: 'de-bw',
    lastSeenOn: '2020-05-11',
  }),
];

/** Entries of every kind that has words on a page, with what rarely occurs: one of each. */
export const richEntries: readonly Entry[] = [...organisations, ...offers, ...others];

export const richContent = {
  entries: Object.fromEntries(
    kindNames.map((kind) => [kind, richEntries.filter((entry) => entry.kind === kind)]),
  ),
  settings: {
    name: 'Hub',
    validity: { offer: 90, request: 90 },
    desk: { mail: 'redaktion@hub.example', phone: '+49 30 12345-0' },
  },
  vocabulary,
} as unknown as Content;

export const richHub: Hub = createHub(richContent, TODAY);

import { createHub, type Hub } from '#domain/hub.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';
import { listings } from './rich-listings.ts';
import { bologna, call, checked, german, label, organisation, refused, rule, valid } from './rich-shapes.ts';

/** The day of the rich hub. */
export const TODAY = '2020-05-12';

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

const others = [
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
export const richEntries: readonly Entry[] = [...organisations, ...listings, ...others];

export const richContent = {
  entries: Object.fromEntries(
    kindNames.map((kind) => [kind, richEntries.filter((entry) => entry.kind === kind)]),
  ),
  settings: {
    name: 'Hub',
    validity: { offer: 90, request: 90 },
    desk: { mail: 'redaktion@hub.example', phone: '+49 30 12345-0' },
    operator: { country: 'DE' },
  },
  vocabulary,
} as unknown as Content;

export const richHub: Hub = createHub(richContent, TODAY);

import type { CodesOf } from '../catalogue.ts';
import type { Example } from '../examples.ts';

export const entryExamples: Record<CodesOf<'entries' | 'privacy'>, Example> = {
  'reference-unknown': {
    facts: {
      field: 'organisation',
      found: 'muster-gmb',
      place: 'organisations/muster-gmb.yaml',
      nearest: 'muster-gmbh',
    },
    wrong: 'organisation: muster-gmb',
    right: 'organisation: muster-gmbh',
  },
  'reference-cycle': { facts: { field: 'supersededBy', chain: 'export-april → export-mai → export-april' } },
  'reference-set-aside': { facts: { field: 'organisation', found: 'muster-gmbh' } },
  'call-missing': {
    facts: { found: '3d-druk', nearest: '3d-druck' },
    wrong: 'calls/3d-druk/responses/r-7k3q2.yaml',
    right: 'calls/3d-druck/responses/r-7k3q2.yaml',
  },
  'term-duplicate': { facts: { found: 'ffp-masks' } },
  'list-duplicate': {
    facts: { field: 'deliversTo', found: 'de-bw' },
    wrong: 'deliversTo: [de-bw, de-by, de-bw]',
    right: 'deliversTo: [de-bw, de-by]',
  },
  'date-order': {
    facts: { field: 'validThrough', found: '2020-04-01', other: 'publishedOn', bound: '2020-04-10' },
    wrong: 'publishedOn: 2020-04-10\nvalidThrough: 2020-04-01',
    right: 'publishedOn: 2020-04-10\nvalidThrough: 2020-07-01',
  },
  'date-future': {
    facts: { field: 'publishedOn', found: '2020-12-05', today: '2020-05-12' },
    wrong: 'publishedOn: 2020-12-05',
    right: 'publishedOn: 2020-05-12',
  },
  'date-too-early': {
    facts: { field: 'publishedOn', found: '1901-05-12', bound: '2019-01-01' },
    wrong: 'publishedOn: 1901-05-12',
    right: 'publishedOn: 2020-05-12',
  },
  'date-too-late': {
    facts: { field: 'availableFrom', found: '2205-05-12', bound: '2032-12-31' },
    wrong: 'availableFrom: 2205-05-12',
    right: 'availableFrom: 2020-05-22',
  },
  'validity-too-long': {
    facts: {
      field: 'validThrough',
      found: '2020-12-31',
      days: 90,
      since: '2020-05-12',
      likely: '2020-08-10',
    },
    wrong: 'publishedOn: 2020-05-12\nvalidThrough: 2020-12-31',
    right: 'publishedOn: 2020-05-12\nvalidThrough: 2020-08-10',
  },
  'quantity-remaining': {
    facts: { field: 'quantity.remaining', found: 2500, limit: 2000 },
    wrong: 'amount: 2000\nremaining: 2500',
    right: 'amount: 2500\nremaining: 2000',
  },
  'quantity-range': {
    facts: { field: 'quantity.upTo', found: 300, limit: 500 },
    wrong: 'amount: 500\nupTo: 300',
    right: 'amount: 300\nupTo: 500',
  },
  'quantity-decimals': {
    facts: { field: 'quantity.amount', found: 1.5, 'unit:de': 'Stück', 'unit:en': 'pieces' },
    wrong: 'amount: 1.5\nunit: piece',
    right: 'amount: 1500\nunit: piece',
  },
  'term-in-use': { facts: { found: '3d-printing', n: 18, entries: '„Gesichtsvisiere aus dem 3D-Drucker“' } },
  'organisation-reach': {
    wrong: 'name: Muster GmbH\nkind: company',
    right: 'name: Muster GmbH\nkind: company\nroleMailbox: info@muster.example',
  },
  'region-country': {
    facts: { field: 'location.region', found: 'de-bw', country: 'AT', expected: 'DE' },
    wrong: 'country: AT\nregion: de-bw',
    right: 'country: DE\nregion: de-bw',
  },
  'question-duplicate': { facts: { found: 'menge' } },
  'question-choices': { facts: { type: 'choice' } },
  'question-unit': {
    facts: { type: 'text' },
    wrong: 'type: text\nunit: piece',
    right: 'type: number\nunit: piece',
  },
  'answer-unknown': {
    facts: { found: 'mengen', nearest: 'menge' },
    wrong: 'answers:\n  mengen: 60',
    right: 'answers:\n  menge: 60',
  },
  'answer-not-public': { facts: { found: 'telefon' } },
  'answer-type': {
    facts: { type: 'number', found: 'viele', allowed: '–' },
    wrong: 'menge: viele',
    right: 'menge: 60',
  },
  'personal-mail': {
    facts: { found: 'e…@muster.example', likely: 'info@muster.example' },
    wrong: 'email: vorname.nachname@muster.example',
    right: 'email: info@muster.example',
  },
  'personal-mobile': { facts: { found: '+49 15 …' } },
  'personal-iban': { facts: { found: 'DE89 …' } },
};

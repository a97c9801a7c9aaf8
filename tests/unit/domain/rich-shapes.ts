import type { Entry } from '#schemas/entry.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';

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

export const unchecked = { status: 'unchecked' };
export const checked = {
  status: 'checked',
  by: 'Redaktion',
  on: '2020-05-02',
  method: 'document',
  scope: 'EU-Konformitätserklärung',
  validThrough: '2020-08-01',
};
export const refused = { status: 'refused', on: '2020-05-02', reason: 'Zertifikat gefälscht' };
const ulm = { country: 'DE', region: 'de-bw', postalCode: '89073', city: 'Ulm' };
export const bologna = { country: 'IT', region: 'it', city: 'Bologna' };
export const organisation = (name: string, data: object = {}) => ({
  name,
  kind: 'company',
  website: 'https://firma.example/',
  location: ulm,
  verification: unchecked,
  ...data,
});
export const listing = (title: string, data: object = {}) => ({
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
export const call = (title: string, data: object = {}) => ({
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
export const rule = (title: string, data: object = {}) => ({
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
export const german = { lang: 'de', body: 'Der Text **dazu**.' } as const;

export const label = (de: string, en: string) => ({ de, en });

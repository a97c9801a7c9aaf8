import type { z } from 'zod';
import { call, callDays, callDesk } from './call.ts';
import { guidance, guidanceDays, guidanceDesk } from './guidance.ts';
import { hub, hubDesk } from './hub.ts';
import type { KindRow } from './kind-row.ts';
import { listing, listingDays, listingDesk } from './listing.ts';
import { news, newsDesk } from './news.ts';
import { organisation, organisationDesk } from './organisation.ts';
import { page, pageDesk } from './page.ts';
import { response } from './response.ts';
import { settings } from './settings.ts';

/**
 * The only register of the kinds of entry, in the order in which they stand everywhere. The vocabulary has a register of
 * its own files: `vocabulary.ts`.
 */
export const kinds = {
  offer: {
    folder: 'offers',
    path: 'offers/:id.md',
    body: 'markdown',
    letter: 'A',
    schema: listing,
    label: { de: 'Angebot', en: 'Offer' },
    plural: { de: 'Angebote', en: 'Offers' },
    look: { tone: 'info', icon: 'offer' },
    since: 'publishedOn',
    until: 'validThrough',
    days: listingDays,
    list: {
      address: { de: 'angebote', en: 'offers' },
      intro: { de: 'Was Unternehmen, Behörden und Verbände abgeben, liefern oder fertigen können.', en: 'What companies, authorities and associations can give, deliver or make.' },
      linkedFrom: 'header',
    },
    hasPages: true,
    isSearched: true,
    isArchived: true,
    desk: {
      ...listingDesk,
      about: { de: 'Was Unternehmen und Einrichtungen anbieten.', en: 'What firms and institutions offer.' },
    },
  },
  request: {
    folder: 'requests',
    path: 'requests/:id.md',
    body: 'markdown',
    letter: 'G',
    schema: listing,
    label: { de: 'Gesuch', en: 'Request' },
    plural: { de: 'Gesuche', en: 'Requests' },
    look: { tone: 'warning', icon: 'request' },
    since: 'publishedOn',
    until: 'validThrough',
    days: listingDays,
    list: {
      address: { de: 'gesuche', en: 'requests' },
      intro: { de: 'Was Krankenhäuser, Pflege, Behörden und Unternehmen brauchen.', en: 'What hospitals, care services, authorities and companies need.' },
      linkedFrom: 'header',
    },
    hasPages: true,
    isSearched: true,
    isArchived: true,
    desk: {
      ...listingDesk,
      about: { de: 'Was Einrichtungen und Unternehmen suchen.', en: 'What institutions and firms look for.' },
    },
  },
  call: {
    folder: 'calls',
    path: 'calls/:id/call.md',
    body: 'markdown',
    letter: 'C',
    schema: call,
    label: { de: 'Aufruf', en: 'Call' },
    plural: { de: 'Aufrufe', en: 'Calls' },
    look: { tone: 'success', icon: 'call' },
    since: 'opensOn',
    until: 'closesOn',
    days: callDays,
    list: {
      address: { de: 'aufrufe', en: 'calls' },
      intro: { de: 'Behörden und Verbände bitten um Kapazitäten. Ihre Antworten gehen an die genannte Stelle.', en: 'Authorities and associations ask for capacity. Your answers go to the office they name.' },
      linkedFrom: 'header',
    },
    hasPages: true,
    isSearched: true,
    isArchived: true,
    desk: callDesk,
  },
  response: {
    folder: 'calls',
    path: 'calls/:call/responses/:id.yaml',
    body: 'none',
    letter: 'R',
    schema: response,
    label: { de: 'Rückmeldung', en: 'Response' },
    plural: { de: 'Rückmeldungen', en: 'Responses' },
    since: 'receivedOn',
    days: { order: [['forwardedOn', 'receivedOn']], past: ['receivedOn', 'forwardedOn'] },
  },
  guidance: {
    folder: 'guidance',
    path: 'guidance/:lang/:id.mdx',
    body: 'mdx',
    letter: 'I',
    schema: guidance,
    label: { de: 'Amtliche Information', en: 'Official guidance' },
    plural: { de: 'Amtliche Informationen', en: 'Official guidance' },
    look: { tone: 'neutral', icon: 'guidance' },
    since: 'validFrom',
    until: 'validThrough',
    days: guidanceDays,
    list: {
      address: { de: 'amtliches', en: 'guidance' },
      intro: { de: 'Was Behörden und Normungsstellen sagen, mit Quelle, Datum und Stand.', en: 'What authorities and standards bodies say, with source, date and status.' },
      linkedFrom: 'header',
      short: { de: 'Amtliches', en: 'Guidance' },
    },
    hasPages: true,
    isSearched: true,
    desk: guidanceDesk,
  },
  news: {
    folder: 'news',
    path: 'news/:lang/:id.mdx',
    body: 'mdx',
    letter: 'M',
    schema: news,
    label: { de: 'Meldung', en: 'News item' },
    plural: { de: 'Meldungen', en: 'News' },
    look: { tone: 'neutral', icon: 'news' },
    since: 'publishedOn',
    days: { order: [['updatedOn', 'publishedOn']], past: ['publishedOn', 'updatedOn'] },
    list: {
      address: { de: 'meldungen', en: 'news' },
      intro: { de: 'Was sich bei der Drehscheibe und um sie herum tut.', en: 'What happens at the hub and around it.' },
      linkedFrom: 'header',
    },
    hasPages: true,
    isSearched: true,
    desk: newsDesk,
  },
  page: {
    folder: 'pages',
    path: 'pages/:lang/:id.mdx',
    body: 'mdx',
    schema: page,
    label: { de: 'Seite', en: 'Page' },
    plural: { de: 'Seiten', en: 'Pages' },
    days: { past: ['updatedOn'] },
    isOwn: true,
    desk: pageDesk,
  },
  organisation: {
    folder: 'organisations',
    path: 'organisations/:id.yaml',
    body: 'none',
    letter: 'O',
    schema: organisation,
    label: { de: 'Organisation', en: 'Organisation' },
    plural: { de: 'Organisationen', en: 'Organisations' },
    look: { tone: 'neutral', icon: 'organisation' },
    days: { order: [['verification.validThrough', 'verification.on']], past: ['verification.on'] },
    list: {
      address: { de: 'organisationen', en: 'organisations' },
      intro: { de: 'Wer auf der Drehscheibe anbietet, sucht oder informiert.', en: 'Who offers, seeks or informs on the hub.' },
      linkedFrom: 'footer',
    },
    hasPages: true,
    isSearched: true,
    desk: organisationDesk,
  },
  hub: {
    folder: 'hubs',
    path: 'hubs/:id.yaml',
    body: 'none',
    letter: 'H',
    schema: hub,
    label: { de: 'Partner-Drehscheibe', en: 'Partner hub' },
    plural: { de: 'Partner-Drehscheiben', en: 'Partner hubs' },
    look: { tone: 'neutral', icon: 'hub' },
    days: { past: ['lastSeenOn'] },
    list: {
      address: { de: 'drehscheiben', en: 'hubs' },
      intro: { de: 'Regionale Initiativen und andere Drehscheiben, die dasselbe Ziel haben.', en: 'Regional initiatives and other hubs with the same aim.' },
      linkedFrom: 'footer',
    },
    desk: hubDesk,
  },
  settings: {
    folder: 'settings',
    path: 'settings/site.yaml',
    body: 'none',
    schema: settings,
    label: { de: 'Einstellungen', en: 'Settings' },
    plural: { de: 'Einstellungen', en: 'Settings' },
    isOwn: true,
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** The kinds whose row says something: `KindWith<'list'>`. */
export type KindWith<Key extends keyof KindRow> = {
  [K in Kind]: (typeof kinds)[K] extends Record<Key, unknown> ? K : never;
}[Kind];

/** The same as values, in the order of the rows. */
export function kindsWith<Key extends keyof KindRow>(key: Key): KindWith<Key>[] {
  return kindNames.filter((kind): kind is KindWith<Key> => key in kinds[kind]);
}

/** Kinds whose list every page links to, in its header or its footer. */
export function linkedFrom(place: 'header' | 'footer'): KindWith<'list'>[] {
  return kindsWith('list').filter((kind) => kinds[kind].list.linkedFrom === place);
}

/** The row with everything that a kind need not say. */
export function rowOfKind(kind: Kind): KindRow {
  return kinds[kind];
}

/** The validated fields of a kind. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

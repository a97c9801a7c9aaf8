import type { z } from 'zod';
import { call } from './call.ts';
import { guidance } from './guidance.ts';
import { hub } from './hub.ts';
import { listing } from './listing.ts';
import { news } from './news.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { response } from './response.ts';
import { settings } from './settings.ts';
import type { Words } from './words.ts';

interface KindRow {
  /** Folder below the content folder. */
  folder: string;
  /** Path inside the content folder; `:lang`, `:call` and `:id` stand for one segment each. */
  path: string;
  /** What follows the front matter: Markdown, the desk's MDX, or nothing (the file is YAML). */
  body: 'markdown' | 'mdx' | 'none';
  /** First letter of a reference; kinds without one have no short address. */
  letter?: string;
  schema: z.ZodObject;
  label: Words;
  plural: Words;
  /** Tint and icon (of `components/icons.ts`) by which readers tell the kinds apart, always beside the word. */
  look?: { tone: 'info' | 'success' | 'warning' | 'danger' | 'neutral'; icon: string };
}

/** The only register of the kinds of entry. The vocabulary has a register of its own files: `vocabulary.ts`. */
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
  },
  response: {
    folder: 'calls',
    path: 'calls/:call/responses/:id.yaml',
    body: 'none',
    letter: 'R',
    schema: response,
    label: { de: 'Rückmeldung', en: 'Response' },
    plural: { de: 'Rückmeldungen', en: 'Responses' },
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
  },
  page: {
    folder: 'pages',
    path: 'pages/:lang/:id.mdx',
    body: 'mdx',
    schema: page,
    label: { de: 'Seite', en: 'Page' },
    plural: { de: 'Seiten', en: 'Pages' },
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
  },
  settings: {
    folder: 'settings',
    path: 'settings/site.yaml',
    body: 'none',
    schema: settings,
    label: { de: 'Einstellungen', en: 'Settings' },
    plural: { de: 'Einstellungen', en: 'Settings' },
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** The validated fields of a kind. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

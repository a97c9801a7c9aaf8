import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';

/** The fixed words of the site's addresses. English ones stand below `/en/`. */
const segments = {
  offer: ['angebote', 'offers'],
  request: ['gesuche', 'requests'],
  call: ['aufrufe', 'calls'],
  news: ['meldungen', 'news'],
  guidance: ['amtliches', 'guidance'],
  organisation: ['organisationen', 'organisations'],
  hub: ['drehscheiben', 'hubs'],
  category: ['kategorie', 'category'],
  region: ['region', 'region'],
  search: ['suche', 'search'],
  submit: ['eintragen', 'submit'],
  archive: ['archiv', 'archive'],
  imprint: ['impressum', 'imprint'],
  privacy: ['datenschutz', 'privacy'],
  accessibility: ['barrierefreiheit', 'accessibility'],
  'plain-language': ['leichte-sprache', 'plain-language'],
  about: ['ueber', 'about'],
} as const satisfies Record<string, readonly [de: string, en: string]>;

export type Segment = keyof typeof segments;
export const segmentNames = Object.keys(segments) as Segment[];

/** Kinds that have a list of their own. */
export type ListedKind = 'offer' | 'request' | 'call' | 'news' | 'guidance' | 'organisation' | 'hub';
/** Listed kinds whose entries have a page of their own. */
export type PagedKind = Exclude<ListedKind, 'hub'>;
/** The desk's standing pages, by the id of their entry. */
export const standingPages = ['about', 'imprint', 'privacy', 'accessibility', 'plain-language'] as const;
export type StandingPage = (typeof standingPages)[number];

/** Something that has an address in both languages. */
export type Place =
  | { screen: 'home' | 'search' | 'submit' | 'archive' | StandingPage }
  | { screen: 'list'; kind: ListedKind; facet?: { by: 'category' | 'region'; id: string }; page?: number }
  | { screen: 'archive-list'; page: number }
  | { screen: 'entry'; kind: PagedKind; id: string };

/** Path of a place, without origin and base, with slashes at both ends: `/angebote/region/de-bw/2/`. */
export function addressOf(place: Place, lang: Lang): string {
  return pathFrom(lang, partsOf(place, lang));
}

/** Path of an entry's short address, the same for both languages: `/r/A-7K3Q2/`. */
export function shortAddressOf(reference: string): string {
  return `/r/${reference}/`;
}

/** The page that shows an entry of any kind; none for what is shown only within other pages. */
export function placeOf(kind: Kind, id: string): Place | undefined {
  switch (kind) {
    case 'offer':
    case 'request':
    case 'call':
    case 'news':
    case 'guidance':
    case 'organisation':
      return { screen: 'entry', kind, id };
    case 'hub':
      return { screen: 'list', kind };
    case 'page':
      return standingPages.includes(id as StandingPage) ? { screen: id as StandingPage } : undefined;
    case 'response':
    case 'settings':
      return undefined;
  }
}

/** The fixed word of one path segment, for the routes of `pages/`. */
export function segmentOf(name: Segment, lang: Lang): string {
  return segments[name][lang === 'de' ? 0 : 1];
}

function partsOf(place: Place, lang: Lang): string[] {
  switch (place.screen) {
    case 'home':
      return [];
    case 'list': {
      const facet = place.facet ? [segmentOf(place.facet.by, lang), place.facet.id] : [];
      return [segmentOf(place.kind, lang), ...facet, ...pageNumber(place.page)];
    }
    case 'archive-list':
      return [segmentOf('archive', lang), ...pageNumber(place.page)];
    case 'entry':
      return [segmentOf(place.kind, lang), place.id];
    default:
      return [segmentOf(place.screen, lang)];
  }
}

/** The first page of a list stands at the list's own address. */
function pageNumber(page: number | undefined): string[] {
  return page === undefined || page === 1 ? [] : [String(page)];
}

function pathFrom(lang: Lang, parts: string[]): string {
  const all = lang === 'de' ? parts : ['en', ...parts];
  return all.length === 0 ? '/' : `/${all.join('/')}/`;
}

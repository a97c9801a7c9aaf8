import type { Lang } from '#schemas/fields.ts';
import { kinds, kindsWith, rowOfKind, type Kind, type KindWith } from '#schemas/kinds.ts';
import type { Words } from '#schemas/words.ts';

/** Kinds that have a list of their own. */
export type ListedKind = KindWith<'list'>;
/** Listed kinds whose entries have a page of their own. */
export type PagedKind = KindWith<'list'> & KindWith<'hasPages'>;

/** The fixed words of the site's addresses beside those of the kinds. English ones stand below `/en/`. */
const segments = {
  category: { de: 'kategorie', en: 'category' },
  region: { de: 'region', en: 'region' },
  search: { de: 'suche', en: 'search' },
  submit: { de: 'eintragen', en: 'submit' },
  archive: { de: 'archiv', en: 'archive' },
  imprint: { de: 'impressum', en: 'imprint' },
  privacy: { de: 'datenschutz', en: 'privacy' },
  accessibility: { de: 'barrierefreiheit', en: 'accessibility' },
  'plain-language': { de: 'leichte-sprache', en: 'plain-language' },
  about: { de: 'ueber', en: 'about' },
} as const satisfies Record<string, Words>;

export type Segment = keyof typeof segments | ListedKind;
export const segmentNames: readonly Segment[] = [
  ...kindsWith('list'),
  ...(Object.keys(segments) as (keyof typeof segments)[]),
];

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
  const { list, hasPages } = rowOfKind(kind);
  if (list && hasPages) return { screen: 'entry', kind: kind as PagedKind, id };
  if (list) return { screen: 'list', kind: kind as ListedKind };
  const isStanding = kind === 'page' && standingPages.includes(id as StandingPage);
  return isStanding ? { screen: id as StandingPage } : undefined;
}

/** The fixed word of one path segment, for the routes of `pages/`. */
export function segmentOf(name: Segment, lang: Lang): string {
  return (
    name in segments ? segments[name as keyof typeof segments] : kinds[name as ListedKind].list.address
  )[lang];
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

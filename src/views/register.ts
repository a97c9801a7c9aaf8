import type { ListedKind, PagedKind, Place } from '#domain/addresses.ts';
import { isListingKind } from '#domain/hub.ts';
import Archive from './Archive.astro';
import Home from './Home.astro';
import Imprint from './Imprint.astro';
import KindList from './KindList.astro';
import Search from './Search.astro';
import StandingPage from './StandingPage.astro';
import Submit from './Submit.astro';

const screens = {
  home: Home,
  search: Search,
  submit: Submit,
  'archive-list': Archive,
  archive: Archive,
  about: StandingPage,
  imprint: Imprint,
  privacy: StandingPage,
  accessibility: StandingPage,
  'plain-language': StandingPage,
} as const;

/** Every view by the path of its file. */
const views = import.meta.glob<typeof KindList>('./*.astro', { eager: true, import: 'default' });

/** The view of a place. Every view takes `place` and `lang`. */
export function viewOf(place: Place) {
  switch (place.screen) {
    case 'list':
      return views[`./${nameOf(place.kind)}List.astro`] ?? KindList;
    case 'entry':
      return entryView(place.kind);
    default:
      return screens[place.screen];
  }
}

/** @throws Error for a kind whose entries no view draws */
function entryView(kind: PagedKind) {
  const file = `${nameOf(kind)}.astro`;
  const view = views[`./${file}`];
  if (!view) throw new Error(`Entries of kind ${kind} have pages, so src/views/${file} must draw them.`);
  return view;
}

/** A kind's views have its name: `Call.astro`, `HubList.astro`. Those of offers and requests are the listing's. */
function nameOf(kind: ListedKind): string {
  return isListingKind(kind) ? 'Listing' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

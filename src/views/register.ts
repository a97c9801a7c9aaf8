import type { Place } from '#domain/addresses.ts';
import Archive from './Archive.astro';
import Call from './Call.astro';
import Guidance from './Guidance.astro';
import Home from './Home.astro';
import HubList from './HubList.astro';
import Imprint from './Imprint.astro';
import KindList from './KindList.astro';
import Listing from './Listing.astro';
import ListingList from './ListingList.astro';
import News from './News.astro';
import Organisation from './Organisation.astro';
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

const lists = {
  offer: ListingList,
  request: ListingList,
  call: KindList,
  news: KindList,
  guidance: KindList,
  organisation: KindList,
  hub: HubList,
} as const;

const entries = {
  offer: Listing,
  request: Listing,
  call: Call,
  news: News,
  guidance: Guidance,
  organisation: Organisation,
} as const;

/** The view of a place. Every view takes `place` and `lang`. */
export function viewOf(place: Place) {
  switch (place.screen) {
    case 'list':
      return lists[place.kind];
    case 'entry':
      return entries[place.kind];
    default:
      return screens[place.screen];
  }
}

import type { Translation } from '../phrases.ts';
import type { de } from './de.ts';

export const en = {
  title: 'Search',
  description: 'Search offers, requests, calls, official guidance, news and organisations.',
  label: 'Search term',
  hint: 'for example face mask, EN 14683 or Tuttlingen',
  button: 'Search',
  show: 'Show results',
  narrow: 'Narrow down',
  kind: 'Kind',
  category: 'Category',
  region: 'Region',
  terms: 'Terms',
  verification: 'Check',
  availability: 'Availability',
  more: 'More options',
  withArchive: 'Include the archive',
  sort: 'Order',
  relevance: 'Best match first',
  newest: 'Newest first',

  chosen: 'Chosen filters',
  pages: 'Pages of results',

  loosen: 'This often helps',
  loosenWords: 'Type fewer or more general words, for example “mask” instead of a model name.',
  asRequest: 'Nothing suitable? Submit what you need, so that suppliers find it.',
  submitRequest: 'Submit a request',

  browse: 'Browse instead',
  noScript:
    'The search runs in your browser and needs JavaScript. Without JavaScript these lists hold all entries.',
  byCategory: '{kind} by category',
  byRegion: '{kind} by region',
} as const satisfies Translation<typeof de>;

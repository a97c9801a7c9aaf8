import type { Translation } from '../phrases.ts';
import type { liveDe } from './live-de.ts';

export const liveEn = {
  loading: 'The search is being loaded.',
  total: { one: '{n} result', other: '{n} results' },
  totalFor: { one: '{n} result for “{q}”', other: '{n} results for “{q}”' },
  totalPage: '{total}, page {page} of {pages}',
  remove: 'Remove filter: {name}',
  removeAll: 'Remove all filters',
  previous: 'Previous page',
  next: 'Next page',
  none: 'No results',
  noneFor: 'No results for “{q}”',
  noneWord: '“{word}” occurs in no entry.',
  loosenWithout: 'Search without “{word}”',
  failed:
    'The search could not be loaded. Check your connection and reload the page. The lists stand further down.',
} as const satisfies Translation<typeof liveDe>;

import type { Translation } from '#i18n/phrases.ts';
import type { listDe } from './list-de.ts';

/** {@link listDe} in English. */
export const listEn = {
  search: 'Search all sections',
  searchHint: 'Title, organisation, town, reference or a word of the text',
  find: 'Search',
  found: { one: '{n} hit', other: '{n} hits' },
  foundNothing:
    'Nothing found. Titles, organisations, towns, references and texts of all sections are looked through; every word must occur.',
  loading: 'Loading entries …',
  entries: { one: '{n} entry', other: '{n} entries' },
  entriesOf: '{n} of {all} entries',
  none: 'No entries',
  sortBy: 'Sort by',
  groupBy: 'Group by',
  noGroups: 'do not group',
  filterBy: 'Show only',
  due: 'what is to be done first',
  newest: 'newest first',
  name: 'Name',
  month: 'Month',
  year: 'Year',
  without: '{label}: not given',
  titleColumn: 'Title',
  kindColumn: 'Kind',
  organisationColumn: 'Organisation',
  townColumn: 'Town',
  untilColumn: 'Valid through',
  stateColumn: 'State',
  valid: 'valid',
  unreadable: 'not readable',
  drafts: { one: '{n} new draft', other: '{n} new drafts' },
  draft: 'draft',
  inReview: 'in review',
  ready: 'ready',
  draftOf: 'Draft no. {number} by {author}',
} as const satisfies Translation<typeof listDe>;

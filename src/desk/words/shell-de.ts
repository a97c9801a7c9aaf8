import type { Phrase } from '#i18n/phrases.ts';

/** What stands around lists and forms. */
export const shellDe = {
  desk: 'Redaktion',
  skip: 'Zum Inhalt',
  entries: 'Einträge',
  board: 'In Arbeit',
  new: 'Neu',
  sections: 'Bereiche',
} as const satisfies Record<string, Phrase>;

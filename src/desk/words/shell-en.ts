import type { Translation } from '#i18n/phrases.ts';
import type { shellDe } from './shell-de.ts';

export const shellEn = {
  desk: 'Desk',
  skip: 'Skip to content',
  entries: 'Entries',
  board: 'In progress',
  new: 'New',
  sections: 'Sections',
} as const satisfies Translation<typeof shellDe>;

import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { directoryDe } from './directory-de.ts';
import { directoryEn } from './directory-en.ts';

export type DirectoryWords = Say<typeof directoryDe>;

const books = {
  de: phrasebook<typeof directoryDe>(directoryDe, 'de'),
  en: phrasebook<typeof directoryDe>(directoryEn, 'en'),
};

/** The words for what the site does not have yet, in one language. */
export function directoryWordsOf(lang: Lang): DirectoryWords {
  return books[lang];
}

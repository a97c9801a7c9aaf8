import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { readingDe } from './reading-de.ts';
import { readingEn } from './reading-en.ts';

export type ReadingWords = Say<typeof readingDe>;

const books = {
  de: phrasebook<typeof readingDe>(readingDe, 'de'),
  en: phrasebook<typeof readingDe>(readingEn, 'en'),
};

/** The words of fields that read what is typed, in one language. */
export function readingWordsOf(lang: Lang): ReadingWords {
  return books[lang];
}

import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '../phrases.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type SearchWords = Say<typeof de>;

const books = { de: phrasebook<typeof de>(de, 'de'), en: phrasebook<typeof de>(en, 'en') };

/** The words of the search page in one language. */
export function searchWordsOf(lang: Lang): SearchWords {
  return books[lang];
}

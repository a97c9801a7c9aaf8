import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { listDe } from './list-de.ts';
import { listEn } from './list-en.ts';

export type ListWords = Say<typeof listDe>;

const books = { de: phrasebook<typeof listDe>(listDe, 'de'), en: phrasebook<typeof listDe>(listEn, 'en') };

/** The words of the desk's lists in one language. */
export function listWordsOf(lang: Lang): ListWords {
  return books[lang];
}

import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { itemsDe } from './items-de.ts';
import { itemsEn } from './items-en.ts';

export type ItemsWords = Say<typeof itemsDe>;

const books = {
  de: phrasebook<typeof itemsDe>(itemsDe, 'de'),
  en: phrasebook<typeof itemsDe>(itemsEn, 'en'),
};

/** The words of a list of items, in one language. */
export function itemsWordsOf(lang: Lang): ItemsWords {
  return books[lang];
}

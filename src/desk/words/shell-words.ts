import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { shellDe } from './shell-de.ts';
import { shellEn } from './shell-en.ts';

export type ShellWords = Say<typeof shellDe>;

const books = {
  de: phrasebook<typeof shellDe>(shellDe, 'de'),
  en: phrasebook<typeof shellDe>(shellEn, 'en'),
};

/** The words around lists and forms in one language. */
export function shellWordsOf(lang: Lang): ShellWords {
  return books[lang];
}

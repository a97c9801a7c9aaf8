import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { actDe } from './act-de.ts';
import { actEn } from './act-en.ts';

export type ActWords = Say<typeof actDe>;

const books = { de: phrasebook<typeof actDe>(actDe, 'de'), en: phrasebook<typeof actDe>(actEn, 'en') };

/** The words of the acts of every day in one language. */
export function actWordsOf(lang: Lang): ActWords {
  return books[lang];
}

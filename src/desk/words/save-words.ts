import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { saveDe } from './save-de.ts';
import { saveEn } from './save-en.ts';

export type SaveWords = Say<typeof saveDe>;

const books = { de: phrasebook<typeof saveDe>(saveDe, 'de'), en: phrasebook<typeof saveDe>(saveEn, 'en') };

/** The words of the check at saving in one language. */
export function saveWordsOf(lang: Lang): SaveWords {
  return books[lang];
}

import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { textDe } from './text-de.ts';
import { textEn } from './text-en.ts';

export type TextWords = Say<typeof textDe>;

const books = { de: phrasebook<typeof textDe>(textDe, 'de'), en: phrasebook<typeof textDe>(textEn, 'en') };

/** The words of the field for texts in one language. */
export function textWordsOf(lang: Lang): TextWords {
  return books[lang];
}

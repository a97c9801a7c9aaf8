import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { deskDe } from './desk-de.ts';
import { deskEn } from './desk-en.ts';

export type DeskWords = Say<typeof deskDe>;

const books = { de: phrasebook<typeof deskDe>(deskDe, 'de'), en: phrasebook<typeof deskDe>(deskEn, 'en') };

/** The words of the desk's editor in one language. */
export function deskWordsOf(lang: Lang): DeskWords {
  return books[lang];
}

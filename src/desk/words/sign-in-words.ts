import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { signInDe } from './sign-in-de.ts';
import { signInEn } from './sign-in-en.ts';

export type SignInWords = Say<typeof signInDe>;

const books = {
  de: phrasebook<typeof signInDe>(signInDe, 'de'),
  en: phrasebook<typeof signInDe>(signInEn, 'en'),
};

/** The words of the sign-in page in one language. */
export function signInWordsOf(lang: Lang): SignInWords {
  return books[lang];
}

import type { Lang } from '#schemas/fields.ts';
import { de as entryDe } from '../entry/de.ts';
import { en as entryEn } from '../entry/en.ts';
import { phrasebook, type Say } from '../phrases.ts';
import { de as siteDe } from './de.ts';
import { en as siteEn } from './en.ts';

type Book = typeof siteDe & typeof entryDe;
export type SiteWords = Say<Book>;

const books = {
  de: phrasebook<Book>({ ...siteDe, ...entryDe }, 'de'),
  en: phrasebook<Book>({ ...siteEn, ...entryEn }, 'en'),
};

/** The words of the visible site in one language. */
export function wordsOf(lang: Lang): SiteWords {
  return books[lang];
}

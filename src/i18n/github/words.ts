import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '../phrases.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type GitHubWords = Say<typeof de>;

const books = { de: phrasebook<typeof de>(de, 'de'), en: phrasebook<typeof de>(en, 'en') };

/** The words of the workflows in one language. */
export function gitHubWords(lang: Lang): GitHubWords {
  return books[lang];
}

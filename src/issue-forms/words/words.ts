import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type IntakeWords = Say<typeof de>;

const books = { de: phrasebook<typeof de>(de, 'de'), en: phrasebook<typeof de>(en, 'en') };

/** The words around issue forms in one language. */
export function intakeWords(lang: Lang): IntakeWords {
  return books[lang];
}

import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { choiceDe } from './choice-de.ts';
import { choiceEn } from './choice-en.ts';

export type ChoiceWords = Say<typeof choiceDe>;

const books = {
  de: phrasebook<typeof choiceDe>(choiceDe, 'de'),
  en: phrasebook<typeof choiceDe>(choiceEn, 'en'),
};

/** The words of a field in which something is chosen, in one language. */
export function choiceWordsOf(lang: Lang): ChoiceWords {
  return books[lang];
}

import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '#i18n/phrases.ts';
import { historyDe } from './history-de.ts';
import { historyEn } from './history-en.ts';

export type HistoryWords = Say<typeof historyDe>;

const books = {
  de: phrasebook<typeof historyDe>(historyDe, 'de'),
  en: phrasebook<typeof historyDe>(historyEn, 'en'),
};

/** The words of an entry's history in one language. */
export function historyWordsOf(lang: Lang): HistoryWords {
  return books[lang];
}

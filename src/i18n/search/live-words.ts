import type { Lang } from '#schemas/fields.ts';
import { phrasebook, type Say } from '../phrases.ts';
import { liveDe } from './live-de.ts';
import { liveEn } from './live-en.ts';

export type LiveWords = Say<typeof liveDe>;

/** The words of search results in one language. */
export function liveWordsOf(lang: Lang): LiveWords {
  return phrasebook<typeof liveDe>(lang === 'de' ? liveDe : liveEn, lang);
}

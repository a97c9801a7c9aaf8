import { readingWordsOf, type ReadingWords } from '#desk/words/reading-words.ts';
import { daysBetween } from '#domain/dates.ts';
import { printDay, readDay } from '#intake/written-day.ts';
import { plainDate, type Lang, type PlainDate } from '#schemas/fields.ts';
import type { FieldReader } from './reading.ts';

/** Days further from today than this are asked about: an entry holds for months, not for years. */
const NEAR_DAYS = 200;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Days as people write them. @param clock gives today */
export function dayReader(lang: Lang, clock: () => PlainDate): FieldReader {
  const say = readingWordsOf(lang);
  const inWords = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  return {
    inputMode: 'text',
    print: (value) => (isDay(value) ? printDay(value, lang) : String(value ?? '')),
    read: (text) => {
      const today = clock();
      const day = readDay(text, today);
      if (day === undefined) return { value: text, fault: say('noDay', { text: text.trim() }) };
      const note = farAway(daysBetween(today, day), say);
      const words = say('reads', { value: inWords.format(Date.parse(day)) });
      return { value: day, words, ...(note !== undefined && { note }) };
    },
  };
}

export function isDay(value: unknown): value is PlainDate {
  return plainDate.safeParse(value).success;
}

function farAway(days: number, say: ReadingWords): string | undefined {
  const far = Math.abs(days);
  if (far <= NEAR_DAYS) return undefined;
  if (far < 2 * DAYS_A_YEAR)
    return say(days > 0 ? 'dayAhead' : 'dayAgo', { n: Math.round(far / DAYS_A_MONTH) });
  return say(days > 0 ? 'yearsAhead' : 'yearsAgo', { n: Math.round(far / DAYS_A_YEAR) });
}

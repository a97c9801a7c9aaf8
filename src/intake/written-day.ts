import { addDays, daysBetween } from '#domain/dates.ts';
import { plainDay, readDayParts } from '#domain/written-day.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';

/** A day without a year is the next one, unless that is further off than this: then the last one is meant. */
const AHEAD_DAYS = 300;

const BY_NAME: ReadonlyMap<string, number> = new Map([
  ['vorgestern', -2],
  ['gestern', -1],
  ['yesterday', -1],
  ['heute', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
  ['übermorgen', 2],
  ['uebermorgen', 2],
]);
const FROM_NOW = /^in (?<count>\d{1,3}) (?:(?<days>tage?n?|days?)|(?<weeks>wochen?|weeks?))$/;

/**
 * A day as people write it: `12.5.`, `12.05.2021`, `05 12 2021`, `12. Mai`, `May 12, 2021`, `2020-05-12`, `morgen`,
 * `in 14 Tagen`. Undefined for what is none, such as `31.2.2020`.
 */
export function readDay(text: string, today: PlainDate): PlainDate | undefined {
  const parts = readDayParts(text);
  if (!parts) return relativeDay(text, today);
  const { year } = parts;
  return year === undefined ? nearDay(parts, today) : plainDay({ ...parts, year });
}

/** A day for a field to be typed in: `12.05.2021`, `12 May 2021`. Read back, it is the same. */
export function printDay(day: PlainDate, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (lang === 'de') return `${date}.${month}.${year}`;
  return `${Number(date)} ${ENGLISH.format(Date.UTC(2000, Number(month) - 1, 1))} ${year}`;
}
const ENGLISH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function relativeDay(text: string, today: PlainDate): PlainDate | undefined {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const named = BY_NAME.get(words);
  if (named !== undefined) return addDays(today, named);
  const groups = FROM_NOW.exec(words)?.groups;
  return groups && addDays(today, Number(groups['count']) * (groups['weeks'] === undefined ? 1 : 7));
}

/** 29 February comes every fourth year, or every eighth. */
const YEARS_AROUND = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1] as const;

function nearDay(parts: { day: number; month: number }, today: PlainDate): PlainDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  const days = YEARS_AROUND.flatMap((years) => plainDay({ ...parts, year: thisYear + years }) ?? []);
  const next = days.find((day) => day >= today);
  return next !== undefined && daysBetween(today, next) <= AHEAD_DAYS
    ? next
    : days.findLast((day) => day < today);
}

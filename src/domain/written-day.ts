import { plainDate, type PlainDate } from '#schemas/fields.ts';

/** A day as far as somebody wrote it. */
export interface WrittenDay {
  day: number;
  month: number;
  year?: number;
}

/** Names of the months from January on, in full; three letters of one are enough. */
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'january', 'jänner', 'jaenner'],
  ['februar', 'february', 'feber'],
  ['märz', 'maerz', 'marz', 'march', 'mrz'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];
const WEEKDAY =
  /^(?:mo(?:n(?:tag|day)?)?|di(?:enstag)?|tue(?:s(?:day)?)?|mi(?:ttwoch)?|wed(?:nesday)?|do(?:nnerstag)?|thu(?:rs(?:day)?)?|fr(?:i(?:day)?|eitag)?|sa(?:t(?:urday)?|mstag)?|so(?:nntag|nnabend)?|sun(?:day)?)\b[.,]?\s*/;

const NUMBER = String.raw`(?<day>\d{1,2})`;
const NAME = String.raw`(?<name>\p{L}{3,})\.?`;
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;
/** The ways of writing a day; German and English put it before the month, and English may put it behind the month's name. */
const WRITINGS = [
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>${NUMBER}(?:[t ].*)?`,
  String.raw`${NUMBER}(?<mark>[-/.])\s?(?<month>\d{1,2})(?:\k<mark>\s?${YEAR})?`,
  String.raw`${NUMBER}\.\s?(?<month>\d{1,2})\.`,
  String.raw`${NUMBER}\s(?<month>\d{1,2})\s${YEAR}`,
  String.raw`${NUMBER}(?:\.|st|nd|rd|th)?\s?${NAME}(?:,?\s${YEAR})?`,
  String.raw`${NAME}\s${NUMBER}(?:st|nd|rd|th)?(?:,?\s${YEAR})?`,
].map((writing) => new RegExp(`^${writing}$`, 'u'));

/** The `YYYY-MM-DD` that someone most likely meant; empty when it cannot be told, as without a year. */
export function writtenDay(found: string): string {
  const parts = readDayParts(found);
  return (parts?.year === undefined ? undefined : plainDay({ ...parts, year: parts.year })) ?? '';
}

/** Day, month and year of `12.5.`, `12.05.2021`, `05 12 2021`, `12. Mai`, `May 12, 2021`, `2020-05-12`; numbers alone go day first. */
export function readDayParts(found: string): WrittenDay | undefined {
  const text = found.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(WEEKDAY, '');
  for (const writing of WRITINGS) {
    const groups = writing.exec(text)?.groups;
    if (!groups) continue;
    const month = groups['name'] === undefined ? Number(groups['month']) : monthCalled(groups['name']);
    const day = Number(groups['day']);
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const year = groups['year'];
    return year === undefined ? { day, month } : { day, month, year: Number(year.padStart(4, '20')) };
  }
  return undefined;
}

/** Undefined where the calendar has no such day. */
export function plainDay({ day, month, year }: Required<WrittenDay>): PlainDate | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return plainDate.safeParse(date).success ? date : undefined;
}

/** From 1; 0 where no month is called so. */
function monthCalled(name: string): number {
  return MONTHS.findIndex((names) => names.some((month) => month.startsWith(name))) + 1;
}

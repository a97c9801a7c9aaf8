import type { Lang, PlainDate } from '#schemas/fields.ts';

const DAY = 86_400_000;

/** Whole days from one plain date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The plain date `days` after (or, negative, before) a day. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function laterOf(a: PlainDate, b: PlainDate | undefined): PlainDate {
  return b !== undefined && b > a ? b : a;
}

const formats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A date in words: `12. Mai 2020`, `12 May 2020`. */
export function dateInWords(day: PlainDate, lang: Lang): string {
  return formats[lang].format(Date.parse(day));
}

import type { Lang } from '#schemas/fields.ts';

const formats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
};

/** An instant in the hub's time zone: `12. Mai 2020 um 14:05`. */
export function momentInWords(at: string, lang: Lang): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : formats[lang].format(time);
}

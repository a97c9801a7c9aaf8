import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { Location } from '#schemas/location.ts';
import { labelOf } from '#schemas/words.ts';
import type { Price } from '#schemas/price.ts';
import { per, type Quantity } from '#schemas/quantity.ts';
import type { Region, Unit } from '#schemas/vocabulary.ts';
import { dateInWords } from '#domain/dates.ts';
import { numberInWords } from '../phrases.ts';

/** Keeps a number and its unit on one line. Fira Sans draws the narrow variant so thin that words run together. */
const NO_BREAK = '\u00A0';

/** What a unit is called after a number. */
export type UnitNames = Pick<Unit, 'one' | 'other'>;

/** `2.000 Stück`, `300–500 Bauteile je Tag`. */
export function quantityInWords(
  { amount, upTo, per: period = 'once' }: Pick<Quantity, 'amount' | 'upTo'> & { per?: Quantity['per'] },
  unit: UnitNames | undefined,
  lang: Lang,
): string {
  const least = numberInWords(amount, lang);
  const number = upTo === undefined ? least : `${least}–${numberInWords(upTo, lang)}`;
  const counted = [number, unit?.[(upTo ?? amount) === 1 ? 'one' : 'other'][lang]]
    .filter(Boolean)
    .join(NO_BREAK);
  return period === 'once' ? counted : `${counted} ${labelOf(per, period, lang)}`;
}

/** `0,85 €`, `€0.85`; a part of a cent keeps its decimals. */
export function moneyInWords(amount: number, currency: Price['currency'], lang: Lang): string {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB';
  return amount.toLocaleString(locale, { style: 'currency', currency, maximumFractionDigits: 6 });
}

const short = {
  de: new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** Lists name the same days again and again, and formatting one is slow. */
const shortDates = new Map<string, string>();

/** A date for lists: without its year where that is today's, and never broken behind the day. */
export function shortDate(day: PlainDate, today: PlainDate, lang: Lang): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const key = `${lang} ${isThisYear} ${day}`;
  let date = shortDates.get(key);
  if (date === undefined) {
    const whole = isThisYear ? short[lang].format(Date.parse(day)) : dateInWords(day, lang);
    shortDates.set(key, (date = whole.replace(' ', NO_BREAK)));
  }
  return date;
}

const countries = {
  de: new Intl.DisplayNames('de', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Names of languages in a row: `Deutsch und Englisch`, `German and English`. */
export function languagesInWords(languages: readonly Lang[], lang: Lang): string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return new Intl.ListFormat(lang).format(languages.map((each) => names.of(each) ?? each));
}

/** Name of a country by its ISO code: `Österreich`, `Austria`. */
export function countryInWords(code: string, lang: Lang): string {
  return countries[lang].of(code) ?? code;
}

/** The town, else the region, else the country. Abroad the country stands behind the town. */
export function placeInWords(location: Location, region: Region | undefined, lang: Lang): string {
  const wider = region?.label[lang] ?? countryInWords(location.country, lang);
  if (location.city === undefined) return wider;
  return location.country === 'DE'
    ? location.city
    : `${location.city}, ${countryInWords(location.country, lang)}`;
}

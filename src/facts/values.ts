import type { DescribedField } from '#forms/described-fields.ts';
import { numberInWords } from '#i18n/phrases.ts';
import { countryInWords, moneyInWords, placeInWords, quantityInWords } from '#i18n/site/measures.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Location } from '#schemas/location.ts';
import type { Partly } from '#schemas/partly.ts';
import { isKind } from '#schemas/pointers.ts';
import { tax, type Price } from '#schemas/price.ts';
import type { Quantity } from '#schemas/quantity.ts';
import type { FactValue } from './fact.ts';
import { dayIn, foreign, labelIn, nameOf, pathTo, termLabel, type Lookup } from './lookup.ts';

/**
 * What a field says, by its description alone: labels for choices, names for ids, words for days, links for addresses.
 * @param textLang language of free text
 * @returns undefined for a set of fields that has no words of its own: each of its fields speaks for itself
 */
export function valuesOf(
  field: DescribedField,
  value: unknown,
  look: Lookup,
  textLang: Lang,
): FactValue[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return listOf(field.items ?? {}, value, look, textLang);
  if (typeof value === 'object') return groupOf(field, value as Record<string, unknown>, look, textLang);
  const { lang } = look.say;
  const labels = lang === 'de' ? field.labels : field.labelsEn;
  if (labels) return [{ text: labels[String(value)] ?? String(value) }];
  if (typeof value === 'boolean') return [{ text: look.say(value ? 'yes' : 'no') }];
  if (typeof value === 'number') return [{ text: numberInWords(value, lang) }];
  const text = String(value);
  const pointed = pointedBy(field, text, look);
  if (pointed) return [pointed];
  if (field.format === 'date') return [{ text: dayIn(text, lang) }];
  if (field.format === 'uri') return [{ text: text.replace(/^https?:\/\/|\/$/g, ''), href: text }];
  if (field.format === 'email') return [{ text, href: `mailto:${text}` }];
  // A number or a code is in no language.
  return [{ text, lang: /\p{Ll}/u.test(text) ? foreign(textLang, lang) : undefined }];
}

/** Short values stand in one line, those with a link or a language of their own below each other. */
function listOf(
  item: DescribedField,
  list: readonly unknown[],
  look: Lookup,
  textLang: Lang,
): FactValue[] | undefined {
  const all = list.map((one) => valuesOf(item, one, look, textLang));
  if (all.some((one) => one === undefined)) return undefined;
  const values = all.flatMap((one) => one ?? []);
  const isPlain = values.every(({ href, lang }) => href === undefined && lang === undefined);
  return isPlain && values.length > 1 ? [{ text: values.map(({ text }) => text).join(', ') }] : values;
}

/** The sets of fields that all kinds share and that read as one. */
function groupOf(
  { properties = {} }: DescribedField,
  value: Record<string, unknown>,
  look: Lookup,
  textLang: Lang,
): FactValue[] | undefined {
  const has = (...names: string[]) => names.every((name) => Object.hasOwn(properties, name));
  if (has('de', 'en')) return [{ text: String(value[look.say.lang] ?? '') }];
  if (has('country', 'city')) return [{ text: locationInFull(value as Partly<Location>, look) }];
  if (has('amount', 'currency')) return [{ text: priceText(value as Partly<Price>, look) }];
  if (has('amount', 'unit')) return [{ text: quantityText(value as Partly<Quantity>, look) }];
  if (has('src', 'alt'))
    return [{ text: String(value['alt'] ?? ''), lang: foreign(textLang, look.say.lang) }];
  return undefined;
}

/** The name of what an id or a code stands for. */
function pointedBy({ target }: DescribedField, id: string, look: Lookup): FactValue | undefined {
  switch (target) {
    case undefined:
      return undefined;
    case 'country':
      return { text: countryInWords(id, look.say.lang) };
    case 'categories': {
      const facet = { by: 'category', id } as const;
      return { text: termLabel(target, id, look), href: look.href({ screen: 'list', kind: 'offer', facet }) };
    }
    case 'standards':
      return { text: look.term(target, id)?.number ?? id };
    case 'units':
      return { text: look.term(target, id)?.other[look.say.lang] ?? id };
    default:
      return isKind(target) ? pointedEntry(target, id, look) : { text: termLabel(target, id, look) };
  }
}

function pointedEntry(kind: Kind, id: string, look: Lookup): FactValue {
  const entry = look.get(kind, id);
  const own = entry?.lang ?? (entry?.data as { lang?: Lang } | undefined)?.lang;
  return {
    text: nameOf(kind, id, look),
    lang: own && foreign(own, look.say.lang),
    href: pathTo(kind, id, look),
  };
}

/** Fields of a location that {@link locationInFull} says. */
export const locationFields = ['country', 'region', 'postalCode', 'city'] as const;

/** Postal code, town, region and country, as far as they are given. */
export function locationInFull(location: Partly<Location>, look: Lookup): string {
  const { lang } = look.say;
  const region = location.region && look.term('regions', location.region);
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  const state = region && region.level === 'state' ? region.label[lang] : undefined;
  return [town, state, location.country && countryInWords(location.country, lang)].filter(Boolean).join(', ');
}

/** The town, else the region, else the country. */
export function townOf(location: Partly<Location> | undefined, { say, term }: Lookup): string | undefined {
  const { country, region } = location ?? {};
  return (
    country && placeInWords({ ...location, country }, region ? term('regions', region) : undefined, say.lang)
  );
}

/** Fields of a quantity that {@link quantityText} says. */
export const quantityFields = ['amount', 'upTo', 'unit', 'remaining', 'per'] as const;

/** `2.000 Stück`, and of what is partly gone `noch 500 von 2.000 Stück`. In a draft a number may be no number yet. */
export function quantityText(
  { amount, upTo, unit, remaining, per = 'once' }: Partly<Quantity>,
  look: Lookup,
): string {
  if (!isNumber(amount)) return '';
  const { say } = look;
  const quantity = quantityInWords(
    { amount, per, ...(isNumber(upTo) && { upTo }) },
    unit ? look.term('units', unit) : undefined,
    say.lang,
  );
  return isNumber(remaining) ? say('remaining', { rest: remaining, quantity }) : quantity;
}

/** Fields of a price that {@link priceText} says. */
export const priceFields = ['amount', 'currency', 'per', 'tax'] as const;

/** `0,85 € je Stück, zuzüglich Umsatzsteuer`. */
export function priceText({ amount, currency = 'EUR', per, tax: way }: Partly<Price>, look: Lookup): string {
  if (!isNumber(amount)) return '';
  const { say } = look;
  const money = moneyInWords(amount, currency, say.lang);
  const unit = per && look.term('units', per)?.one[say.lang];
  return [unit ? say('pricePer', { money, unit }) : money, labelIn(tax, way, say.lang)]
    .filter(Boolean)
    .join(', ');
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

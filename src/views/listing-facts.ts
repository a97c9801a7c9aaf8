import { fact, type Fact } from '#components/fact.ts';
import { addressOf } from '#domain/addresses.ts';
import { dateInWords } from '#domain/dates.ts';
import type { Hub, ListingEntry } from '#domain/hub.ts';
import { countryInWords, quantityInWords } from '#i18n/site/measures.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { conformityRoute, medicalUse } from '#schemas/conformity.ts';
import { availability, eligibility, purpose, terms } from '#schemas/listing.ts';
import type { Location } from '#schemas/location.ts';
import { labelOf } from '#schemas/words.ts';
import { href } from '#build/url.ts';
import { foreign, nameOf, pathTo } from './rows.ts';

/** What a listing says, as a description list: who, how much, on which terms, where. */
export function listingFacts(entry: ListingEntry, hub: Hub, say: SiteWords): Fact[] {
  const { kind, data } = entry;
  const { lang } = say;
  const category = hub.term('categories', data.category);
  const facet = { by: 'category', id: data.category } as const;
  const categoryFact = {
    term: say('category'),
    values: [
      {
        text: category?.label[lang] ?? data.category,
        href: href(addressOf({ screen: 'list', kind, facet }, lang)),
      },
    ],
  };
  const organisation = { kind: 'organisation', id: data.organisation } as const;
  const regions = (data.deliversTo ?? []).map((id) => hub.term('regions', id)?.label[lang] ?? id);
  return [
    {
      term: say('organisation'),
      values: [{ text: nameOf(data.organisation, hub), href: pathTo(organisation, lang) }],
    },
    fact(say('quantity'), quantityFact(entry, hub, say)),
    fact(say('terms'), labelOf(terms, data.terms, lang)),
    fact(say('availability'), labelOf(availability, data.availability, lang)),
    fact(say('minimumOrder'), minimumFact(entry, hub, say)),
    fact(say('leadTime'), leadTime(data.leadTimeDays, say)),
    fact(say('availableFrom'), data.availableFrom && dateInWords(data.availableFrom, lang)),
    categoryFact,
    fact(
      say('capabilities'),
      termsOf(data.capabilities, (id) => hub.term('capabilities', id)?.label[lang]),
    ),
    fact(say('product'), data.product && productOf(data.product, say)),
    fact(say(kind === 'offer' ? 'location' : 'neededIn'), locationInFull(data.location, hub, say)),
    kind === 'offer' ? fact(say('deliversTo'), regions.join(', ') || say('anywhere')) : undefined,
    fact(
      say('eligibility'),
      data.eligibility?.map((who) => labelOf(eligibility, who, lang)).join(', ') ?? say('anyone'),
    ),
    fact(say('purpose'), labelOf(purpose, data.purpose, lang)),
  ].filter((one) => one !== undefined);
}

/** By which rule the product may be sold, and the papers for it. */
export function conformityFacts({ data }: ListingEntry, hub: Hub, say: SiteWords): Fact[] {
  const { conformity } = data;
  if (!conformity) return [];
  const { lang } = say;
  const standards = (conformity.standards ?? []).map((id) => hub.term('standards', id));
  const until = conformity.certificateUntil && dateInWords(conformity.certificateUntil, lang);
  const certificate = [
    conformity.certificateNumber,
    until && say('certificateUntil', { date: until }),
  ].filter(Boolean);
  return [
    fact(say('medicalUse'), labelOf(medicalUse, conformity.medicalUse, lang)),
    fact(say('route'), labelOf(conformityRoute, conformity.route, lang)),
    standards.length > 0
      ? {
          term: say('standards'),
          values: standards
            .filter((standard) => standard !== undefined)
            .map((standard) => ({ text: standard.number, note: standard.title[lang], href: standard.url })),
        }
      : undefined,
    fact(say('notifiedBody'), conformity.notifiedBody),
    fact(say('certificate'), certificate.join(', ')),
  ].filter((one) => one !== undefined);
}

function quantityFact({ data: { quantity } }: ListingEntry, hub: Hub, say: SiteWords): string | undefined {
  if (!quantity) return undefined;
  const unit = hub.term('units', quantity.unit);
  const whole = quantityInWords(quantity, unit, say.lang);
  return quantity.remaining === undefined
    ? whole
    : say('remaining', { rest: quantity.remaining, quantity: whole });
}

function minimumFact({ data }: ListingEntry, hub: Hub, say: SiteWords): string | undefined {
  if (data.minimumOrder === undefined) return undefined;
  const unit = data.quantity && hub.term('units', data.quantity.unit);
  return quantityInWords({ amount: data.minimumOrder }, unit, say.lang);
}

function leadTime(days: number | undefined, say: SiteWords): string | undefined {
  return days === undefined ? undefined : days === 0 ? say('fromStock') : say('days', { n: days });
}

function productOf(
  { model, manufacturer, countryOfOrigin }: { model: string; manufacturer: string; countryOfOrigin: string },
  say: SiteWords,
): string {
  return say('productOf', { model, manufacturer, country: countryInWords(countryOfOrigin, say.lang) });
}

function termsOf(
  ids: readonly string[] | undefined,
  labelFor: (id: string) => string | undefined,
): string | undefined {
  return ids?.map((id) => labelFor(id) ?? id).join(', ');
}

/** Postal code, town, region and country, as far as they are given. */
export function locationInFull(location: Location, hub: Hub, say: SiteWords): string {
  const region = location.region && hub.term('regions', location.region);
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  const state = region && region.level === 'state' ? region.label[say.lang] : undefined;
  return [town, state, countryInWords(location.country, say.lang)].filter(Boolean).join(', ');
}

/** Where the listing comes from: the call it answers, the partner hub it was taken over from. */
export function originFacts({ data }: ListingEntry, hub: Hub, say: SiteWords): Fact[] {
  const { origin } = data;
  const call = data.answers === undefined ? undefined : hub.get('call', data.answers);
  return [
    call && {
      term: say('answersCall'),
      values: [
        { text: call.data.title, lang: foreign(call.data.lang, say.lang), href: pathTo(call, say.lang) },
      ],
    },
    origin && {
      term: say('originLink'),
      values: [
        {
          text: hub.get('hub', origin.hub)?.data.name ?? origin.hub,
          href: origin.url,
          note: say('originText', { date: dateInWords(origin.fetchedOn, say.lang), licence: origin.licence }),
        },
      ],
    },
  ].filter((one) => one !== undefined);
}

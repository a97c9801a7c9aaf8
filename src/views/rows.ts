import type { BadgeWords, Row } from '#components/row.ts';
import { addressOf, placeOf } from '#domain/addresses.ts';
import type { Hub, ListingEntry } from '#domain/hub.ts';
import { isOpen } from '#domain/freshness.ts';
import { listingsNaming } from '#domain/relations.ts';
import { callState } from '#domain/validity.ts';
import { placeInWords, quantityInWords, shortDate } from '#i18n/site/measures.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { level } from '#schemas/call.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { Location } from '#schemas/location.ts';
import { organisationKind } from '#schemas/organisation.ts';
import { labelOf } from '#schemas/words.ts';
import { href } from '#build/url.ts';
import { callBadge, checkBadge, guidanceBadge, kindBadge, stateBadge } from './badges.ts';

const SHOWN_BADGES = 2;

/** How an entry stands in a list. @param mixed whether the list holds several kinds, so that each must say its own */
export function rowOf(entry: Entry, hub: Hub, say: SiteWords, mixed = false): Row {
  const row = partsOf(entry, hub, say);
  const badges = [mixed && kindBadge(entry.kind, say), ...row.badges].filter((badge) => badge !== undefined);
  return {
    ...row,
    href: pathTo(entry, say.lang),
    badges: badges.filter((badge): badge is BadgeWords => badge !== false).slice(0, SHOWN_BADGES),
  };
}

/** Path, with base, of the page that shows an entry. */
export function pathTo(entry: Pick<Entry, 'kind' | 'id'>, lang: Lang): string {
  const place = placeOf(entry.kind, entry.id);
  if (!place) throw new RangeError(`Entries of kind ${entry.kind} have no page`);
  return href(addressOf(place, lang));
}

type RowParts = Omit<Row, 'href' | 'badges'> & { badges: (BadgeWords | undefined)[] };

function partsOf(entry: Entry, hub: Hub, say: SiteWords): RowParts {
  switch (entry.kind) {
    case 'offer':
    case 'request':
      return listingParts(entry as ListingEntry, hub, say);
    case 'call':
      return callParts(entry as Entry<'call'>, hub, say);
    case 'news':
      return newsParts(entry as Entry<'news'>, hub, say);
    case 'guidance':
      return guidanceParts(entry as Entry<'guidance'>, hub, say);
    case 'organisation':
      return organisationParts(entry as Entry<'organisation'>, hub, say);
    default:
      throw new RangeError(`Entries of kind ${entry.kind} stand in no list`);
  }
}

function listingParts(entry: ListingEntry, hub: Hub, say: SiteWords): RowParts {
  const { data } = entry;
  const open = isOpen(data, hub.today);
  return {
    title: data.title,
    lang: foreign(data.lang, say.lang),
    facts: [
      nameOf(data.organisation, hub),
      townOf(data.location, hub, say.lang),
      data.quantity &&
        quantityInWords(
          { ...data.quantity, amount: (open && data.quantity.remaining) || data.quantity.amount },
          hub.term('units', data.quantity.unit),
          say.lang,
        ),
      endInWords(entry, hub, say),
    ].filter((fact) => fact !== undefined),
    badges: [stateBadge(entry, hub, say), checkBadge(entry, hub, say)],
    validThrough: open ? data.validThrough : undefined,
  };
}

/** How long a listing holds, or since when it no longer does. */
function endInWords(entry: ListingEntry, hub: Hub, say: SiteWords): string {
  const inWords = (day: PlainDate) => shortDate(day, hub.today, say.lang);
  const { validThrough, outcome } = entry.data;
  if (hub.freshness(entry) === 'closed') {
    return outcome
      ? say('endedOn', { date: inWords(outcome.on) })
      : say('publishedOn', { date: inWords(entry.data.publishedOn) });
  }
  if (!isOpen(entry.data, hub.today)) return say('heldUntil', { date: inWords(validThrough) });
  return say(entry.kind === 'offer' ? 'validUntil' : 'neededUntil', { date: inWords(validThrough) });
}

function callParts(entry: Entry<'call'>, hub: Hub, say: SiteWords): RowParts {
  const { data } = entry;
  const date = shortDate(data.closesOn, hub.today, say.lang);
  const closed = callState(data, hub.today) === 'closed';
  return {
    title: data.title,
    lang: foreign(data.lang, say.lang),
    facts: [
      nameOf(data.issuer, hub),
      labelOf(level, data.level, say.lang),
      closed ? say('endedOn', { date }) : say('closesOn', { date }),
    ],
    badges: [callBadge(entry, hub, say)],
    closesOn: closed ? undefined : data.closesOn,
  };
}

function newsParts({ data, lang }: Entry<'news'>, hub: Hub, say: SiteWords): RowParts {
  return {
    title: data.title,
    lang: foreign(lang, say.lang),
    summary: data.summary,
    facts: [shortDate(data.publishedOn, hub.today, say.lang)],
    badges: [],
  };
}

function guidanceParts(entry: Entry<'guidance'>, hub: Hub, say: SiteWords): RowParts {
  const { data } = entry;
  return {
    title: data.title,
    lang: foreign(entry.lang, say.lang),
    summary: data.summary,
    facts: [
      nameOf(data.authority, hub),
      labelOf(level, data.level, say.lang),
      say('checkedOn', { date: shortDate(data.checkedOn, hub.today, say.lang) }),
    ],
    badges: [guidanceBadge(entry, hub, say)],
  };
}

function organisationParts(entry: Entry<'organisation'>, hub: Hub, say: SiteWords): RowParts {
  const { data, id } = entry;
  const open = listingsNaming(hub, 'organisation', id).length;
  return {
    title: data.name,
    facts: [
      labelOf(organisationKind, data.kind, say.lang),
      townOf(data.location, hub, say.lang),
      ...(open > 0 ? [say('openEntries', { n: open })] : []),
    ],
    badges: [checkBadge(entry, hub, say)],
  };
}

/** Full name of an organisation. */
export function nameOf(id: string, hub: Hub): string {
  return hub.get('organisation', id)?.data.name ?? id;
}

export function townOf(location: Location, hub: Hub, lang: Lang): string {
  return placeInWords(location, location.region ? hub.term('regions', location.region) : undefined, lang);
}

/** The language of a text, where it needs saying. */
export function foreign(lang: Lang | undefined, page: Lang): Lang | undefined {
  return lang === page ? undefined : lang;
}

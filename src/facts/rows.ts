import { entryName } from '#domain/entry-name.ts';
import { freshnessOf, isOpen } from '#domain/freshness.ts';
import { shortDate } from '#i18n/site/measures.ts';
import { level } from '#schemas/call.ts';
import type { Kind } from '#schemas/kinds.ts';
import { organisationKind } from '#schemas/organisation.ts';
import { anyParts } from './any-row.ts';
import { callBadge, checkBadge, guidanceBadge, kindBadge, stateBadge, stateOfCall } from './badges.ts';
import type { Badge } from './badges.ts';
import { dayIn, foreign, labelIn, nameOf, pathTo, termLabel, textLangOf } from './lookup.ts';
import type { Lookup, Sayable, SayableListing } from './lookup.ts';
import type { Row } from './row.ts';
import { quantityText, townOf } from './values.ts';

const SHOWN_BADGES = 2;

/** What a row says beside its title; what is undefined is left out. */
export interface RowParts extends Partial<Omit<Row, 'facts' | 'badges'>> {
  facts: readonly (string | undefined)[];
  badges?: readonly (Badge | undefined)[];
}

/** How the kinds stand in lists that have words of their own; any other speaks by its schema. */
const partsOf: { [K in Kind]?: (entry: Sayable<K>, look: Lookup) => RowParts } = {
  offer: listingParts,
  request: listingParts,
  call: callParts,
  news: newsParts,
  guidance: guidanceParts,
  organisation: organisationParts,
  hub: hubParts,
};

/** How an entry stands in a list. @param mixed whether the list holds several kinds, so that each must say its own */
export function rowOf(entry: Sayable, look: Lookup, mixed = false): Row {
  const parts = (partsOf[entry.kind] ?? anyParts) as (entry: Sayable, look: Lookup) => RowParts;
  const { facts, badges = [], ...row } = parts(entry, look);
  return {
    href: pathTo(entry.kind, entry.id, look) ?? '',
    title: entryName(entry),
    lang: foreign(textLangOf(entry), look.say.lang),
    ...row,
    facts: facts.filter((fact): fact is string => !!fact),
    badges: [mixed ? kindBadge(entry.kind, look.say) : undefined, ...badges]
      .filter((badge) => badge !== undefined)
      .slice(0, SHOWN_BADGES),
  };
}

function listingParts(entry: SayableListing, look: Lookup): RowParts {
  const { organisation, location, quantity = {}, availability = 'available', validThrough = '' } = entry.data;
  const open = isOpen({ availability, validThrough }, look.today);
  return {
    facts: [
      organisation && nameOf('organisation', organisation, look),
      townOf(location, look),
      // Of what has ended nothing is left to have.
      quantityText(open ? quantity : { ...quantity, remaining: undefined }, look),
      endInWords(entry, open, look),
    ],
    badges: [stateBadge(entry, look), checkBadge(entry, look)],
    validThrough: open ? validThrough : undefined,
  };
}

/** How long a listing holds, or since when it no longer does. */
function endInWords(
  { kind, data }: SayableListing,
  open: boolean,
  { say, today }: Lookup,
): string | undefined {
  const { availability = 'available', validThrough, outcome, publishedOn } = data;
  if (!validThrough) return undefined;
  const inWords = (day: string) => shortDate(day, today, say.lang);
  if (freshnessOf({ availability, validThrough }, today) === 'closed') {
    if (outcome?.on) return say('endedOn', { date: inWords(outcome.on) });
    return publishedOn && say('publishedOn', { date: inWords(publishedOn) });
  }
  const until = open ? (kind === 'offer' ? 'validUntil' : 'neededUntil') : 'heldUntil';
  return say(until, { date: inWords(validThrough) });
}

function callParts(entry: Sayable<'call'>, look: Lookup): RowParts {
  const { say, today } = look;
  const { issuer, closesOn } = entry.data;
  const closed = stateOfCall(entry.data, today) === 'closed';
  return {
    facts: [
      issuer && nameOf('organisation', issuer, look),
      labelIn(level, entry.data.level, say.lang),
      closesOn && say(closed ? 'endedOn' : 'closesOn', { date: shortDate(closesOn, today, say.lang) }),
    ],
    badges: [callBadge(entry, look)],
    closesOn: closed ? undefined : closesOn,
  };
}

function newsParts({ data: { summary, publishedOn } }: Sayable<'news'>, { say, today }: Lookup): RowParts {
  return { summary, facts: [publishedOn && shortDate(publishedOn, today, say.lang)] };
}

function guidanceParts(entry: Sayable<'guidance'>, look: Lookup): RowParts {
  const { say, today } = look;
  const { summary, authority, checkedOn } = entry.data;
  return {
    summary,
    facts: [
      authority && nameOf('organisation', authority, look),
      labelIn(level, entry.data.level, say.lang),
      checkedOn && say('checkedOn', { date: shortDate(checkedOn, today, say.lang) }),
    ],
    badges: [guidanceBadge(entry, look)],
  };
}

function organisationParts(entry: Sayable<'organisation'>, look: Lookup): RowParts {
  const { say } = look;
  const n = look.openEntries(entry.id);
  return {
    lang: undefined,
    facts: [
      labelIn(organisationKind, entry.data.kind, say.lang),
      townOf(entry.data.location, look),
      n > 0 ? say('openEntries', { n }) : undefined,
    ],
    badges: [checkBadge(entry, look)],
  };
}

/** A partner hub has no page here: its row leads to it. */
function hubParts({ data }: Sayable<'hub'>, look: Lookup): RowParts {
  const { say } = look;
  const { url = '', operator, region, lastSeenOn, scope } = data;
  return {
    href: url,
    summary: scope,
    facts: [
      operator && say('hubOperator', { name: operator }),
      region && termLabel('regions', region, look),
      lastSeenOn && say('lastSeen', { date: dayIn(lastSeenOn, say.lang) }),
    ],
  };
}

import { facetsOf, type Facets } from './facets.ts';
import { isOpen } from './freshness.ts';
import { dayOf, type Hub, type ListingEntry } from './hub.ts';
import { keywordsFrom } from './keywords.ts';
import { callState, guidanceState } from './validity.ts';
import { searchedKinds, type SearchedKind, type SearchFacts } from './search-facts.ts';
import type { Call } from '#schemas/call.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Guidance } from '#schemas/guidance.ts';
import type { Listing } from '#schemas/listing.ts';
import type { Location } from '#schemas/location.ts';

/** What search knows of one entry. */
export interface SearchRecord {
  entry: Entry<SearchedKind>;
  /** Whether it has ended: closed, expired, superseded. */
  ended: boolean;
  title: string;
  /** Running text, of which results show an excerpt. */
  content: string;
  organisation?: string;
  place?: string;
  /** Words that are searched and never shown. */
  keywords: string[];
  facets: Facets;
  /** The interface language in which the entry's other language version stands for it. */
  hiddenIn?: Lang;
  facts: SearchFacts;
}

/**
 * Search records of all entries, newest first, undated ones last.
 * @param plain text of an entry's body without its markup
 */
export function searchRecords(hub: Hub, plain: (entry: Entry) => string): SearchRecord[] {
  const entries = searchedKinds.flatMap((kind) => hub.all(kind) as readonly Entry<SearchedKind>[]);
  const drafts = entries.map((entry) => draftOf(entry, hub, plain));
  const keywords = keywordsFrom(hub, drafts.map(textOf));
  return drafts
    .map((draft) => ({ ...draft, keywords: keywords.of(draft.entry, textOf(draft), draft.facts.lang) }))
    .sort((a, b) =>
      (a.facts.day ?? '') < (b.facts.day ?? '') ? 1 : (a.facts.day ?? '') > (b.facts.day ?? '') ? -1 : 0,
    );
}

type Draft = Omit<SearchRecord, 'keywords'>;

function textOf({ title, content, organisation, place }: Draft): string {
  return [title, content, organisation, place].join(' ');
}

function draftOf(entry: Entry<SearchedKind>, hub: Hub, plain: (entry: Entry) => string): Draft {
  const data = entry.data as { summary?: string; location?: Location };
  const by = publisherOf(entry, hub);
  const place = data.location?.city;
  const hiddenIn = counterpartOf(entry, hub);
  const content = [data.summary, plain(entry), ...detailsOf(entry, hub)];
  return {
    entry,
    ended: hasEnded(entry, hub),
    title: 'name' in entry.data ? entry.data.name : entry.data.title,
    content: content.filter(Boolean).join(' ').replace(/\s+/g, ' '),
    ...(by !== undefined && { organisation: by }),
    ...(place !== undefined && { place }),
    facets: facetsOf(entry, hub),
    ...(hiddenIn && { hiddenIn }),
    facts: factsOf(entry),
  };
}

function factsOf(entry: Entry<SearchedKind>): SearchFacts {
  const data = entry.data as Partial<Listing & Call & Guidance>;
  const day = dayOf(entry);
  const until = data.validThrough ?? data.closesOn;
  return {
    kind: entry.kind,
    id: entry.id,
    lang: entry.lang ?? data.lang ?? 'de',
    ...(day && { day }),
    ...(until && { until }),
    ...(data.availability && { availability: data.availability }),
    ...(data.verification && { verification: data.verification.status }),
    ...(data.quantity && { quantity: data.quantity }),
  };
}

/** Who says it: its organisation, the issuer of a call, the authority of guidance. */
function publisherOf(entry: Entry, hub: Hub): string | undefined {
  const { organisation, issuer, authority } = entry.data as Partial<
    Record<'organisation' | 'issuer' | 'authority', string>
  >;
  const id = organisation ?? issuer ?? authority;
  return id === undefined ? undefined : (hub.get('organisation', id)?.data.name ?? id);
}

/** Facts that somebody may type: the reference, a model, a certificate. */
function detailsOf(entry: Entry<SearchedKind>, hub: Hub): (string | undefined)[] {
  const reference = hub.reference(entry.kind, entry.id);
  if (entry.kind === 'organisation') {
    const { description, memberOf = [] } = (entry as Entry<'organisation'>).data;
    return [description, ...memberOf.map((id) => hub.get('organisation', id)?.data.name), reference];
  }
  if (entry.kind === 'call') {
    const { needs, faq = [] } = (entry as Entry<'call'>).data;
    return [
      ...needs.map((need) => need.note),
      ...faq.flatMap(({ question, answer }) => [question, answer]),
      reference,
    ];
  }
  if (entry.kind === 'news' || entry.kind === 'guidance') return [reference];
  const { product, conformity } = (entry as ListingEntry).data;
  return [
    product?.model,
    product?.manufacturer,
    conformity?.certificateNumber,
    conformity?.notifiedBody,
    reference,
  ];
}

function hasEnded(entry: Entry, hub: Hub): boolean {
  switch (entry.kind) {
    case 'offer':
    case 'request':
      return !isOpen((entry as ListingEntry).data, hub.today);
    case 'call':
      return callState((entry as Entry<'call'>).data, hub.today) === 'closed';
    case 'guidance':
      return ['ended', 'superseded'].includes(guidanceState((entry as Entry<'guidance'>).data, hub.today));
    default:
      return false;
  }
}

/** The other language, if the entry has a version in it that is found in the same index. */
function counterpartOf(entry: Entry, hub: Hub): Lang | undefined {
  if (entry.lang === undefined) return undefined;
  const other = entry.lang === 'de' ? 'en' : 'de';
  const counterpart = hub.get(entry.kind, entry.id, other);
  return counterpart?.lang === other && hasEnded(counterpart, hub) === hasEnded(entry, hub)
    ? other
    : undefined;
}

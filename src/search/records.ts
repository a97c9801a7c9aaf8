import type { Facets } from './facet-names.ts';
import { facetsOf } from './facets.ts';
import { dayOf, isListing, type Hub } from '#domain/hub.ts';
import { distinctWords, keywordsFor, type Worded } from './keywords.ts';
import type { SearchedKind, SearchFacts } from './record-facts.ts';
import { searchedEntries, type Searched } from './searched.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Location } from '#schemas/location.ts';

/** What search knows of one entry. */
export interface SearchRecord extends Searched {
  title: string;
  /** Running text, of which results show an excerpt. */
  content: string;
  organisation?: string;
  place?: string;
  /** Words that are searched and never shown. */
  keywords: string[];
  facets: Facets;
  facts: SearchFacts;
}

/**
 * Search records of all entries, newest first, undated ones last.
 * @param plain text of an entry's body without its markup
 */
export function searchRecords(hub: Hub, plain: (entry: Entry) => string): SearchRecord[] {
  const drafts = searchedEntries(hub).map((searched) => draftOf(searched, hub, plain));
  const keywords = keywordsFor(hub, drafts.map(wordedOf));
  return drafts
    .map((draft, at) => ({ ...draft, keywords: keywords[at] ?? [] }))
    .sort((a, b) => compareDays(b.facts.day, a.facts.day));
}

type Draft = Omit<SearchRecord, 'keywords'>;

function wordedOf({ entry, title, content, organisation = '', place = '', facts }: Draft): Worded {
  return { entry, lang: facts.lang, words: distinctWords(`${title} ${content} ${organisation} ${place}`) };
}

function compareDays(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function draftOf(searched: Searched, hub: Hub, plain: (entry: Entry) => string): Draft {
  const { entry } = searched;
  const data = entry.data as { summary?: string; location?: Location };
  const by = publisherOf(entry, hub);
  const place = data.location?.city;
  const content = [data.summary, plain(entry), ...detailsOf(entry, hub)];
  return {
    ...searched,
    title: 'name' in entry.data ? entry.data.name : entry.data.title,
    content: content.filter(Boolean).join(' ').replace(/\s+/g, ' '),
    ...(by !== undefined && { organisation: by }),
    ...(place !== undefined && { place }),
    facets: facetsOf(entry, hub),
    facts: factsOf(entry),
  };
}

function factsOf(entry: Entry<SearchedKind>): SearchFacts {
  const day = dayOf(entry);
  const { lang = 'de' } = entry.data as { lang?: Lang };
  return { kind: entry.kind, id: entry.id, lang: entry.lang ?? lang, ...(day && { day }) };
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
  if (!isListing(entry)) return [reference];
  const { product, conformity } = entry.data;
  return [
    product?.model,
    product?.manufacturer,
    conformity?.certificateNumber,
    conformity?.notifiedBody,
    reference,
  ];
}

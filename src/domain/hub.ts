import { freshnessOf, type Freshness } from './freshness.ts';
import { isShown } from './languages.ts';
import { referencesOf } from './references.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { kindNames, kinds, rowOfKind, type Kind } from '#schemas/kinds.ts';
import { listing } from '#schemas/listing.ts';
import type { Settings } from '#schemas/settings.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';

/** Kinds of one shape, that of a listing. */
export type ListingKind = {
  [K in Kind]: (typeof kinds)[K]['schema'] extends typeof listing ? K : never;
}[Kind];
export type ListingEntry = Entry<ListingKind>;

/** All that is known about valid content on one day, indexed so that nothing needs a search through all entries. */
export interface Hub {
  today: PlainDate;
  settings: Settings;
  /** Entries of a kind, newest first where they are dated, else by name; texts in the hub's languages only. */
  all<K extends Kind>(kind: K): readonly Entry<K>[];
  /** One entry; of news, guidance and pages in the given language, else in the other one. */
  get<K extends Kind>(kind: K, id: string, lang?: Lang): Entry<K> | undefined;
  /** A term of the vocabulary. */
  term<F extends VocabularyFile>(file: F, id: string): Vocabulary[F][number] | undefined;
  terms<F extends VocabularyFile>(file: F): Vocabulary[F];
  /** `A-7K3Q2`; undefined for kinds without references. */
  reference(kind: Kind, id: string): string | undefined;
  freshness(listing: ListingEntry): Freshness;
}

/**
 * Indexes content for one day.
 * @param today plain date in the hub's time zone
 */
export function createHub(content: Content, today: PlainDate): Hub {
  const sorted = new Map<Kind, readonly Entry[]>();
  const byId = new Map<string, Entry>();
  const references = new Map<string, string>();
  for (const kind of kindNames) {
    const shown = (content.entries[kind] as Entry[]).filter((entry) => isShown(content.settings, entry));
    const entries = shown.sort(newestFirst);
    sorted.set(kind, entries);
    for (const entry of entries) byId.set(keyOf(kind, entry.id, entry.lang), entry);
    if ('letter' in kinds[kind]) {
      const oldestFirst = [...new Set(entries.map((entry) => entry.id).reverse())];
      for (const [id, reference] of referencesOf(kind, oldestFirst))
        references.set(keyOf(kind, id), reference);
    }
  }
  const terms = new Map<string, Vocabulary[VocabularyFile][number]>();
  for (const [file, items] of Object.entries(content.vocabulary)) {
    for (const item of items) terms.set(`${file}/${item.id}`, item);
  }
  const otherLang = (lang: Lang): Lang => (lang === 'de' ? 'en' : 'de');

  return {
    today,
    settings: content.settings,
    all: <K extends Kind>(kind: K) => sorted.get(kind) as readonly Entry<K>[],
    get: <K extends Kind>(kind: K, id: string, lang: Lang = 'de') =>
      (byId.get(keyOf(kind, id)) ??
        byId.get(keyOf(kind, id, lang)) ??
        byId.get(keyOf(kind, id, otherLang(lang)))) as Entry<K> | undefined,
    term: <F extends VocabularyFile>(file: F, id: string) =>
      terms.get(`${file}/${id}`) as Vocabulary[F][number] | undefined,
    terms: <F extends VocabularyFile>(file: F) => content.vocabulary[file],
    reference: (kind, id) => references.get(keyOf(kind, id)),
    freshness: (listing) => freshnessOf(listing.data, today),
  };
}

function keyOf(kind: Kind, id: string, lang?: Lang): string {
  return lang === undefined ? `${kind}/${id}` : `${kind}/${lang}/${id}`;
}

/** Newest first by the date that matters to a reader, then by id, so that the order never varies. */
function newestFirst(a: Entry, b: Entry): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : (a.lang ?? '') < (b.lang ?? '') ? -1 : 1;
}

/** The day an entry came into the world; empty for undated kinds. */
export function dayOf({ kind, data }: Pick<Entry, 'kind' | 'data'>): PlainDate {
  return dayIn(data, rowOfKind(kind).since) ?? '';
}

/** The last day on which an entry holds, as far as it says one. */
export function lastDayOf({ kind, data }: Pick<Entry, 'kind' | 'data'>): PlainDate | undefined {
  return dayIn(data, rowOfKind(kind).until);
}

function dayIn(data: object, field: string | undefined): PlainDate | undefined {
  return field === undefined ? undefined : (data as Record<string, PlainDate | undefined>)[field];
}

export const listingKinds = kindNames.filter(isListingKind);

export function isListingKind(kind: Kind): kind is ListingKind {
  return kinds[kind].schema === listing;
}

export function isListing(entry: Entry): entry is ListingEntry {
  return isListingKind(entry.kind);
}

import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { KindWith } from '#schemas/kinds.ts';

/** Kinds of entry that search finds, and that have a page to lead to. */
export type SearchedKind = KindWith<'isSearched'> & KindWith<'hasPages'> & KindWith<'list'>;

/** What search knows of an entry beside its words: it is shown or sorts, and is not searched. */
export interface SearchFacts {
  kind: SearchedKind;
  id: string;
  /** Language of the entry's own text. */
  lang: Lang;
  /** Day it was published, opened or came into force. */
  day?: PlainDate;
}

/** What the row of a result says beside its title, as the lists say it. */
export interface SearchRow {
  /** The line of facts in each language of the interface. */
  line: Record<Lang, string>;
  /** Names of its badges. */
  badges: readonly string[];
  /** Last day of what is open today. */
  until?: PlainDate | undefined;
}

/**
 * Facts and row as the address of a search record, because the index searches every other field:
 * `offer/ffp2-masken?lang=de&until=2020-06-01&badges=kind-offer+limited&de=Muster%20GmbH …`.
 */
export function recordAddress(
  { kind, id, ...facts }: SearchFacts,
  { line, badges, until }: SearchRow,
): string {
  return `${kind}/${id}?${new URLSearchParams({ ...facts, ...(until && { until }), badges: badges.join(' '), ...line })}`;
}

/** Reads facts and row back. */
export function factsFrom(address: string): SearchFacts & SearchRow {
  const [path = '', query = ''] = address.split('?');
  const [kind, id] = path.split('/').slice(-2);
  const { badges = '', de = '', en = '', ...facts } = Object.fromEntries(new URLSearchParams(query));
  return { kind, id, ...facts, badges: badges.split(' '), line: { de, en } } as unknown as SearchFacts &
    SearchRow;
}

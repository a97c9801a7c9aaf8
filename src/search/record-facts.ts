import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Listing } from '#schemas/listing.ts';
import type { Quantity } from '#schemas/quantity.ts';

/** Kinds of entry that search finds. */
export const searchedKinds = [
  'offer',
  'request',
  'call',
  'guidance',
  'news',
  'organisation',
] as const satisfies Kind[];
export type SearchedKind = (typeof searchedKinds)[number];

/** What a search result says beside its words: facts that are shown but not searched. */
export interface SearchFacts {
  kind: SearchedKind;
  id: string;
  /** Language of the entry's own text. */
  lang: Lang;
  /** Day it was published, opened or came into force. */
  day?: PlainDate;
  /** Last day it holds. */
  until?: PlainDate;
  availability?: Listing['availability'];
  check?: 'checked' | 'refused';
  quantity?: Pick<Quantity, 'amount' | 'unit' | 'per'>;
}

/**
 * The facts as the address of a search record, because the index searches every other field:
 * `offer/ffp2-masken?lang=de&until=2020-06-01&quantity=2000.week.piece`.
 */
export function recordAddress({ kind, id, quantity, ...facts }: SearchFacts): string {
  const query = new URLSearchParams(facts);
  if (quantity) query.set('quantity', [quantity.amount, quantity.per, quantity.unit].join('.'));
  return `${kind}/${id}?${query}`;
}

/** Reads the facts back. */
export function factsFrom(address: string): SearchFacts {
  const [path = '', query = ''] = address.split('?');
  const [kind, id] = path.split('/').slice(-2);
  const { quantity, ...facts } = Object.fromEntries(new URLSearchParams(query));
  const [amount, per, unit] = quantity?.split('.') ?? [];
  return {
    kind,
    id,
    ...facts,
    ...(amount && { quantity: { amount: Number(amount), per, unit } }),
  } as SearchFacts;
}

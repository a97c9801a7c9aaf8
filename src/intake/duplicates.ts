import type { ListingKind } from '#domain/hub.ts';
import { stemOf } from '#search/stems.ts';

/** A listing as far as a duplicate shows: an entry of the hub, or a draft that is to become one. */
export interface Comparable {
  kind: ListingKind;
  id: string;
  data: { title: string; category: string; organisation: string };
}

/** What makes two listings look like one. */
export type DuplicateReason = 'same-organisation-and-category' | 'similar-title';

export interface ProbableDuplicate<L extends Comparable = Comparable> {
  listing: L;
  reasons: DuplicateReason[];
  /** Share of the titles' words that both use, from 0 to 1. */
  similarity: number;
}

/** From this share of common words on, two titles say the same. Of the different listings of the sample hub it names no pair. */
const SIMILAR = 0.7;
/** Titles of fewer words are alike by chance: every second supplier of masks offers "FFP2-Masken". */
const FEWEST_WORDS = 2;
const MOST_NAMED = 10;
/** So many listings are compared for one common word at most, which keeps many candidates from comparing all pairs. */
const MOST_COMPARED = 200;

/** Listings that are probably the same as a candidate, the most alike first; never the candidate itself. */
export function probableDuplicates<L extends Comparable>(
  listings: readonly L[],
  candidate: Comparable,
): ProbableDuplicate<L>[] {
  return duplicateFinder(listings)(candidate);
}

/**
 * Prepares listings for many candidates. Titles meet through an index of their rarest words (prefix filtering: two sets
 * of words with enough in common share one of them), so that the work grows with the listings and not with their pairs.
 * @see R. Bayardo, Y. Ma, R. Srikant: Scaling up all pairs similarity search, WWW 2007
 */
export function duplicateFinder<L extends Comparable>(
  listings: readonly L[],
): (candidate: Comparable) => ProbableDuplicate<L>[] {
  const words = listings.map(({ data }) => wordsOf(data.title));
  const frequency = new Map<string, number>();
  for (const set of words) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarest = (set: ReadonlySet<string>): string[] => rarestOf(set, frequency);
  const byWord = new Map<string, number[]>();
  const byGroup = new Map<string, number[]>();
  for (const [at, listing] of listings.entries()) {
    note(byGroup, groupOf(listing), at);
    for (const word of rarest(words[at]!)) note(byWord, `${listing.kind} ${word}`, at);
  }

  return (candidate) => {
    const own = wordsOf(candidate.data.title);
    const group = byGroup.get(groupOf(candidate)) ?? [];
    const met = rarest(own).flatMap((word) =>
      (byWord.get(`${candidate.kind} ${word}`) ?? []).slice(0, MOST_COMPARED),
    );
    const inGroup = new Set(group.slice(0, MOST_COMPARED));
    return [...new Set([...inGroup, ...met])]
      .filter((at) => listings[at]!.id !== candidate.id)
      .map((at) => judged(listings[at]!, inGroup.has(at), similarityOf(own, words[at]!)))
      .filter(({ reasons }) => reasons.length > 0)
      .sort(
        (a, b) =>
          b.reasons.length - a.reasons.length ||
          b.similarity - a.similarity ||
          (a.listing.id < b.listing.id ? -1 : 1),
      )
      .slice(0, MOST_NAMED);
  };
}

function judged<L extends Comparable>(
  listing: L,
  isInGroup: boolean,
  similarity: number,
): ProbableDuplicate<L> {
  const reasons: DuplicateReason[] = [];
  if (isInGroup) reasons.push('same-organisation-and-category');
  if (similarity >= SIMILAR) reasons.push('similar-title');
  return { listing, reasons, similarity };
}

function groupOf({ kind, data }: Comparable): string {
  return `${kind} ${data.category} ${data.organisation}`;
}

/** Numbers do not tell listings apart: the same offer comes again with another quantity. */
function wordsOf(title: string): ReadonlySet<string> {
  const found = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => /\p{L}/u.test(word)).map(stemOf));
}

/** The words of which a similar title must have at least one. */
function rarestOf(set: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): string[] {
  if (set.size < FEWEST_WORDS) return [];
  const count = set.size - Math.ceil(SIMILAR * set.size) + 1;
  const rank = (word: string): number => frequency.get(word) ?? 0;
  return [...set].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, count);
}

function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < FEWEST_WORDS || b.size < FEWEST_WORDS) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

function note(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
}

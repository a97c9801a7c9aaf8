import type { Hub } from './hub.ts';
import { regionsOf } from './open-listings.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Location } from '#schemas/location.ts';

/** What search and lists narrow down by. */
export const facetNames = ['kind', 'category', 'region', 'terms', 'verification', 'availability'] as const;
export type Facet = (typeof facetNames)[number];
/** Values of one entry by facet; an entry without a facet is found by none of its values. */
export type Facets = Partial<Record<Facet, readonly string[]>>;
/** How many entries have a value, by facet and value. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** By which values an entry is found: categories with their broader ones, a state with its country. */
export function facetsOf(entry: Entry, hub: Hub): Facets {
  const category = withBroader(categoriesOf(entry), hub);
  const data = entry.data as { location?: Location; verification?: { status: string } };
  const region = data.location ? regionsOf(hub, data.location) : [];
  return {
    kind: [entry.kind],
    ...(category.length > 0 && { category }),
    ...(region.length > 0 && { region }),
    ...(data.verification && { verification: [data.verification.status] }),
    ...(isListing(entry) && { terms: [entry.data.terms], availability: [entry.data.availability] }),
  };
}

/** Counts of all values, in one pass. */
export function countFacets(all: Iterable<Facets>): FacetCounts {
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Map<string, number>()]),
  ) as FacetCounts;
  for (const facets of all) {
    for (const name of facetNames) {
      for (const value of facets[name] ?? []) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Categories that an entry names itself. */
export function categoriesOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'offer':
    case 'request':
      return [(entry as Entry<'offer'>).data.category];
    case 'call':
      return [...new Set((entry as Entry<'call'>).data.needs.map((need) => need.category))];
    case 'news':
    case 'guidance':
      return (entry as Entry<'news' | 'guidance'>).data.categories ?? [];
    default:
      return [];
  }
}

/** Terms and all that are broader, each once; a circle in the vocabulary ends where it began. */
export function withBroader(ids: readonly string[], hub: Pick<Hub, 'term'>): string[] {
  const all = new Set<string>();
  for (const id of ids) {
    let next: string | undefined = id;
    while (next !== undefined && !all.has(next)) {
      all.add(next);
      next = hub.term('categories', next)?.broader;
    }
  }
  return [...all];
}

function isListing(entry: Entry): entry is Entry<'offer'> {
  return entry.kind === 'offer' || entry.kind === 'request';
}

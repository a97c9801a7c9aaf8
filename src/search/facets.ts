import { categoriesOf, withBroader } from '#domain/categories.ts';
import { facetNames, type Facet, type Facets } from './facet-names.ts';
import { isListing, type Hub } from '#domain/hub.ts';
import { regionsOf } from '#domain/open-listings.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Location } from '#schemas/location.ts';

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

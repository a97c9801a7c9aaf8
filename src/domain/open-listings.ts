import { withBroader } from './categories.ts';
import { isOpen } from './freshness.ts';
import { listingKinds, type Hub, type ListingEntry, type ListingKind } from './hub.ts';
import { remembered } from './remembered.ts';
import type { Location } from '#schemas/location.ts';

/** By what a list of listings can be narrowed. */
export interface ListFacet {
  by: 'category' | 'region';
  id: string;
}

/** The open listings of a kind, newest first; those of a category include its narrower ones, a country its states. */
export function openListings(hub: Hub, kind: ListingKind, facet?: ListFacet): readonly ListingEntry[] {
  const shelves = shelvesOf(hub);
  return shelves.get(facet ? `${kind}/${facet.by}/${facet.id}` : kind) ?? [];
}

const shelvesOf = remembered((hub) => {
  const shelves = new Map<string, ListingEntry[]>();
  const put = (shelf: string, entry: ListingEntry) => {
    const entries = shelves.get(shelf);
    if (entries) entries.push(entry);
    else shelves.set(shelf, [entry]);
  };
  for (const kind of listingKinds) {
    for (const entry of hub.all(kind)) {
      if (!isOpen(entry.data, hub.today)) continue;
      put(kind, entry);
      for (const id of withBroader([entry.data.category], hub)) put(`${kind}/category/${id}`, entry);
      for (const id of regionsOf(hub, entry.data.location)) put(`${kind}/region/${id}`, entry);
    }
  }
  return shelves;
});

/** The regions of the vocabulary that a place lies in: the state, and its country where the vocabulary has it. */
export function regionsOf(hub: Hub, { region, country }: Location): string[] {
  const whole = countriesOf(hub).get(country);
  return [...new Set([region, whole].filter((id) => id !== undefined))];
}

const countriesOf = remembered(
  (hub) =>
    new Map(
      hub
        .terms('regions')
        .filter((region) => region.level === 'country')
        .map((region) => [region.country, region.id]),
    ),
);

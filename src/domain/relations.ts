import { isOpen } from './freshness.ts';
import { listingKinds, type Hub, type ListingEntry } from './hub.ts';
import { remembered } from './remembered.ts';
import { kinds } from '#schemas/kinds.ts';
import { pointersIn, type ReferenceTarget } from '#schemas/pointers.ts';

/**
 * The open listings that name an entry or a term, each once: those of an organisation, those relying on a rule, those
 * answering a call.
 */
export function listingsNaming(hub: Hub, target: ReferenceTarget, id: string): readonly ListingEntry[] {
  return [...(listingsByName(hub).get(nameOf({ target, id })) ?? [])];
}

const listingsByName = remembered((hub) => {
  const listings = new Map<string, Set<ListingEntry>>();
  for (const entry of listingKinds.flatMap((kind) => hub.all(kind))) {
    if (!isOpen(entry.data, hub.today)) continue;
    for (const pointer of pointersIn(kinds[entry.kind].schema, entry.data)) {
      const name = nameOf(pointer);
      const naming = listings.get(name) ?? new Set();
      listings.set(name, naming.add(entry));
    }
  }
  return listings;
});

function nameOf({ target, id }: { target: ReferenceTarget; id: string }): string {
  return `${target}/${id}`;
}

import type { Place } from './addresses.ts';
import { isOpen } from './freshness.ts';
import { isListingKind, type Hub } from './hub.ts';
import { openListings } from './open-listings.ts';

/** Whether search engines may list a page: what has ended, and a list without anything, keeps its address only. */
export function isIndexable(hub: Hub, place: Place): boolean {
  if (!('kind' in place) || !isListingKind(place.kind)) return true;
  if (place.screen === 'list') return openListings(hub, place.kind, place.facet).length > 0;
  const listing = hub.get(place.kind, place.id);
  return listing !== undefined && isOpen(listing.data, hub.today);
}

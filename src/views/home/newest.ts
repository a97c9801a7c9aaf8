import type { Hub, ListingEntry } from '#domain/hub.ts';
import { listed } from '#domain/listed.ts';
import { openListings } from '#domain/open-listings.ts';
import { callState } from '#domain/validity.ts';
import type { Entry } from '#schemas/entry.ts';

/** The newest open listings of both kinds. */
export function newestListings(hub: Hub, count: number): ListingEntry[] {
  return [...openListings(hub, 'offer').slice(0, count), ...openListings(hub, 'request').slice(0, count)]
    .sort((a, b) => descending(a.data.publishedOn, b.data.publishedOn))
    .slice(0, count);
}

/** Open requests of the crisis that end first. */
export function urgentRequests(hub: Hub, count: number): ListingEntry[] {
  return openListings(hub, 'request')
    .filter(({ data }) => data.purpose === 'crisis')
    .sort((a, b) => descending(b.data.validThrough, a.data.validThrough))
    .slice(0, count);
}

/** Calls that are open today; the one that closes first comes first. */
export function openCalls(hub: Hub): Entry<'call'>[] {
  return (listed(hub, 'call', 'de') as readonly Entry<'call'>[])
    .filter(({ data }) => callState(data, hub.today) === 'open')
    .sort((a, b) => descending(b.data.closesOn, a.data.closesOn));
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

import type { Hub, ListingEntry } from '#domain/hub.ts';
import { isOpen } from '#domain/freshness.ts';
import { searchedKinds, type SearchedKind } from './record-facts.ts';
import { callState, guidanceState } from '#domain/validity.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';

/** An entry that search finds. */
export interface Searched {
  entry: Entry<SearchedKind>;
  /** Whether it has ended: closed, expired, superseded. */
  ended: boolean;
  /** The interface language in which the entry's other language version stands for it. */
  hiddenIn?: Lang;
}

/** Every entry of the kinds that search finds, in every language it has. */
export function searchedEntries(hub: Hub): Searched[] {
  return searchedKinds.flatMap((kind) =>
    (hub.all(kind) as readonly Entry<SearchedKind>[]).map((entry) => {
      const hiddenIn = counterpartOf(entry, hub);
      return { entry, ended: hasEnded(entry, hub), ...(hiddenIn && { hiddenIn }) };
    }),
  );
}

function hasEnded(entry: Entry, hub: Hub): boolean {
  switch (entry.kind) {
    case 'offer':
    case 'request':
      return !isOpen((entry as ListingEntry).data, hub.today);
    case 'call':
      return callState((entry as Entry<'call'>).data, hub.today) === 'closed';
    case 'guidance':
      return ['ended', 'superseded'].includes(guidanceState((entry as Entry<'guidance'>).data, hub.today));
    default:
      return false;
  }
}

/** The other language, if the entry has a version in it that is found in the same index. */
function counterpartOf(entry: Entry, hub: Hub): Lang | undefined {
  if (entry.lang === undefined) return undefined;
  const other = entry.lang === 'de' ? 'en' : 'de';
  const counterpart = hub.get(entry.kind, entry.id, other);
  return counterpart?.lang === other && hasEnded(counterpart, hub) === hasEnded(entry, hub)
    ? other
    : undefined;
}

import { dayOf, type Hub } from './hub.ts';
import { isClosed, isOpen } from './freshness.ts';
import { openListings, type ListFacet } from './open-listings.ts';
import { remembered } from './remembered.ts';
import { callState, guidanceState } from './validity.ts';
import type { ListedKind } from './addresses.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 24;

/** What a list shows, in its order. News and guidance come in the given language where they are translated. */
export function listed(hub: Hub, kind: ListedKind, lang: Lang, facet?: ListFacet): readonly Entry[] {
  return kind === 'offer' || kind === 'request' ? openListings(hub, kind, facet) : others(hub)[kind][lang];
}

/** What has ended: listings that are no longer open and closed calls, the latest first. */
export const archived = remembered((hub): readonly Entry<'offer' | 'request' | 'call'>[] =>
  [
    ...[...hub.all('offer'), ...hub.all('request')].filter(({ data }) => !isOpen(data, hub.today)),
    ...hub.all('call').filter(({ data }) => callState(data, hub.today) === 'closed'),
  ].sort((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : a.id < b.id ? -1 : 1)),
);

export function pageCount(entries: readonly unknown[]): number {
  return Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
}

/** The entries of one page. @param page 1-based */
export function pageOf<T>(entries: readonly T[], page: number): T[] {
  return entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

const callOrder = { open: 0, upcoming: 1, paused: 2, closed: 3 } as const;
const guidanceOrder = { current: 0, upcoming: 1, ended: 2, superseded: 3 } as const;

const others = remembered((hub) => {
  const byName = new Intl.Collator('de');
  const calls = sortedBy(hub.all('call'), ({ data }) => callOrder[callState(data, hub.today)]);
  const organisations = [...hub.all('organisation')].sort((a, b) => byName.compare(a.data.name, b.data.name));
  const hubs = [...hub.all('hub')].sort((a, b) => byName.compare(a.data.name, b.data.name));
  const guidance = (lang: Lang) =>
    sortedBy(inLanguage(hub, 'guidance', lang), ({ data }) => guidanceOrder[guidanceState(data, hub.today)]);
  return {
    call: { de: calls, en: calls },
    organisation: { de: organisations, en: organisations },
    hub: { de: hubs, en: hubs },
    news: { de: inLanguage(hub, 'news', 'de'), en: inLanguage(hub, 'news', 'en') },
    guidance: { de: guidance('de'), en: guidance('en') },
  };
});

/** Every entry once, newest first, in the language where it exists, else in the other one. */
function inLanguage<K extends 'news' | 'guidance'>(hub: Hub, kind: K, lang: Lang): Entry<K>[] {
  const ids = new Set(hub.all(kind).map((entry) => entry.id));
  const entries = [...ids].map((id) => hub.get(kind, id, lang)).filter((entry) => entry !== undefined);
  return entries.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.id < b.id ? -1 : 1));
}

function sortedBy<T>(entries: readonly T[], rank: (entry: T) => number): T[] {
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** The day on which an entry ended. A listing that was closed early ended with its outcome or last confirmation. */
function endOf({ data }: Entry<'offer' | 'request' | 'call'>): string {
  if ('closesOn' in data) return data.closesOn;
  if (isClosed(data.availability)) return data.outcome?.on ?? data.confirmedOn ?? data.publishedOn;
  return data.validThrough;
}

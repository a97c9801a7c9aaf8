import { stateOf } from './entry-state.ts';
import { isClosed } from './freshness.ts';
import { dayOf, isListing, isListingKind, lastDayOf, type Hub } from './hub.ts';
import { openListings, type ListFacet } from './open-listings.ts';
import { remembered } from './remembered.ts';
import type { ListedKind } from './addresses.ts';
import type { Entry } from '#schemas/entry.ts';
import { lang as languages, type Lang } from '#schemas/fields.ts';
import { kindsWith, type KindWith } from '#schemas/kinds.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 24;

/** What a list shows, in its order: texts of the desk in the given language where they are translated. */
export function listed(hub: Hub, kind: ListedKind, lang: Lang, facet?: ListFacet): readonly Entry[] {
  return isListingKind(kind) ? openListings(hub, kind, facet) : others(hub).get(`${kind}/${lang}`)!;
}

/** What has ended of the kinds that are archived, the latest first. */
export const archived = remembered((hub): readonly Entry<KindWith<'isArchived'>>[] =>
  kindsWith('isArchived')
    .flatMap((kind) => hub.all(kind) as readonly Entry<KindWith<'isArchived'>>[])
    .filter((entry) => stateOf(entry, hub.today).hasEnded)
    .sort((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : a.id < b.id ? -1 : 1)),
);

export function pageCount(entries: readonly unknown[]): number {
  return Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
}

/** The entries of one page. @param page 1-based */
export function pageOf<T>(entries: readonly T[], page: number): T[] {
  return entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** Every entry once, in the language where it exists, else in the other one, by how it stands, then by day or name. */
const others = remembered((hub) => {
  const byName = new Intl.Collator('de');
  const nameOf = ({ data }: Entry): string => ('name' in data && data.name) || '';
  const inOrder = (kind: ListedKind, lang: Lang): Entry[] => {
    const ids = new Set(hub.all(kind).map(({ id }) => id));
    const ranked = [...ids]
      .map((id): Entry => hub.get(kind, id, lang)!)
      .map((entry) => ({
        entry,
        rank: stateOf(entry, hub.today).rank,
        day: dayOf(entry),
        name: nameOf(entry),
      }));
    ranked.sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
        byName.compare(a.name, b.name) ||
        (a.entry.id < b.entry.id ? -1 : 1),
    );
    return ranked.map(({ entry }) => entry);
  };
  const lists = kindsWith('list').flatMap((kind) =>
    isListingKind(kind)
      ? []
      : languages.options.map((lang): [string, Entry[]] => [`${kind}/${lang}`, inOrder(kind, lang)]),
  );
  return new Map(lists);
});

/** The day on which an entry ended. A listing that was closed early ended with its outcome or last confirmation. */
function endOf(entry: Entry): string {
  if (isListing(entry) && isClosed(entry.data.availability))
    return entry.data.outcome?.on ?? entry.data.confirmedOn ?? entry.data.publishedOn;
  return lastDayOf(entry) ?? dayOf(entry);
}

import { stateOf } from '#domain/entry-state.ts';
import type { Hub } from '#domain/hub.ts';
import type { SearchedKind } from './record-facts.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import { kindsWith } from '#schemas/kinds.ts';

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
  return kindsWith('isSearched').flatMap((kind) =>
    (hub.all(kind) as readonly Entry<SearchedKind>[]).map((entry) => {
      const hiddenIn = counterpartOf(entry, hub);
      return { entry, ended: stateOf(entry, hub.today).hasEnded, ...(hiddenIn && { hiddenIn }) };
    }),
  );
}

/** The other language, if the entry has a version in it that is found in the same index. */
function counterpartOf(entry: Entry, hub: Hub): Lang | undefined {
  if (entry.lang === undefined) return undefined;
  const other = entry.lang === 'de' ? 'en' : 'de';
  const counterpart = hub.get(entry.kind, entry.id, other);
  if (counterpart?.lang !== other) return undefined;
  const [own, others] = [entry, counterpart].map((each) => stateOf(each, hub.today).hasEnded);
  return own === others ? other : undefined;
}

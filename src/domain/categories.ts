import type { Hub } from './hub.ts';
import { idsNamedIn } from './named-ids.ts';
import type { Entry } from '#schemas/entry.ts';

/** Categories that an entry names itself. */
export function categoriesOf(entry: Entry): readonly string[] {
  return idsNamedIn(entry, 'categories');
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

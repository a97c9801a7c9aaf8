import { newEntryId, numbered } from '#domain/new-entry-id.ts';
import type { Kind } from '#schemas/kinds.ts';

/**
 * An id for a new entry that is not taken: the one of its title, and `-2`, `-3` where there is a namesake.
 * @param kind names what has no name that can be written in an id
 */
export function freeId(title: string, taken: ReadonlySet<string>, kind: Kind): string {
  const base = newEntryId(title, kind);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : numbered(base, number);
    if (!taken.has(id)) return id;
  }
}

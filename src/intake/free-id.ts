import { newEntryId, numbered } from '#domain/new-entry-id.ts';
import type { ReferenceTarget } from '#schemas/pointers.ts';

/**
 * An id for a new entry or term that is not taken: the one of its title, and `-2`, `-3` where there is a namesake.
 * @param target names what has no name that can be written in an id
 */
export function freeId(title: string, taken: ReadonlySet<string>, target: ReferenceTarget): string {
  const base = newEntryId(title, target);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : numbered(base, number);
    if (!taken.has(id)) return id;
  }
}

import { kinds, type Kind } from '#schemas/kinds.ts';
import type { ReferenceTarget } from '#schemas/pointers.ts';
import { newId, slugOf } from './slug.ts';

/**
 * The id of a new entry or term before anybody looks whether it is free: made of its title or name, and of the word for its kind
 * where nothing of that can be written in an id.
 */
export function newEntryId(title: string, target: ReferenceTarget): string {
  const word = target in kinds ? kinds[target as Kind].label.de : target;
  return newId(title, slugOf(word, target));
}

/** The id of a namesake: `masken-2`; of an entry with a folder of its own, the folder's: `masken-2/call`. */
export function numbered(id: string, number: number): string {
  return id.replace(/^[^/]+/, `$&-${number}`);
}

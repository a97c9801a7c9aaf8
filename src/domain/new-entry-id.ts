import { kinds, type Kind } from '#schemas/kinds.ts';
import { newId, slugOf } from './slug.ts';

/**
 * The id of a new entry before anybody looks whether it is free: made of its title or name, and of the word for its kind
 * where nothing of that can be written in an id.
 */
export function newEntryId(title: string, kind: Kind): string {
  return newId(title, slugOf(kinds[kind].label.de, kind));
}

/** The id of a namesake: `masken-2`; of an entry with a folder of its own, the folder's: `masken-2/call`. */
export function numbered(id: string, number: number): string {
  return id.replace(/^[^/]+/, `$&-${number}`);
}

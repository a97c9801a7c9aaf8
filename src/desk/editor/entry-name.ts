import { placeOfCollection } from '#desk/config/collections.ts';
import { newId } from '#domain/slug.ts';

/** Name of a new entry's file; called from Decap, see the corrections. */
export function nameOfNew(title: string, collection: string): string {
  return newId(title, placeOfCollection(collection).kind);
}

import { placeOfCollection } from '#desk/config/collections.ts';
import { newEntryId } from '#domain/new-entry-id.ts';
import type { Kind } from '#schemas/kinds.ts';

/** Name of a new entry's file; called from Decap, see the corrections. */
export function nameOfNew(title: string, collection: string): string {
  return newEntryId(title, placeOfCollection(collection).kind as Kind);
}

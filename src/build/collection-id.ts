import type { Entry } from '#schemas/entry.ts';

/** Id within a collection: entries per language carry their language, responses their call. */
export function collectionId(entry: Pick<Entry, 'id' | 'lang' | 'call'>): string {
  return [entry.lang ?? entry.call, entry.id].filter((part) => part !== undefined).join('/');
}

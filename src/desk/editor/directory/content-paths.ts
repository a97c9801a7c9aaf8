import { placeOfCollection, SETTINGS } from '#desk/config/collections.ts';
import { kinds } from '#schemas/kinds.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';
import { pathOf } from './companions.ts';

/** What of Decap's configuration says where files are. */
export interface CollectionPlaces {
  name: string;
  files?: readonly { name: string; file: string }[];
}

/** Path of the content folder in the repository with a slash at its end; empty where it is the repository. */
export function contentRoot(collections: readonly CollectionPlaces[]): string {
  const file = collections.find(({ name }) => name === SETTINGS)?.files?.[0]?.file ?? '';
  return file.slice(0, file.length - kinds.settings.path.length);
}

/** The file of an entry of a collection, in the content folder; undefined for what no collection has. */
export function entryPath(collection: string, slug: string): { kind: WrittenKind; path: string } | undefined {
  try {
    const { kind, lang = 'de' } = placeOfCollection(collection, slug);
    // Decap calls a call by its folder and its file.
    const id = slug.replace(/\/call$/, '');
    const path = kind.startsWith('vocabulary/')
      ? pathOf(slug as never, '')
      : pathOf(kind as never, id).replace(':lang', lang);
    return { kind, path };
  } catch {
    return undefined;
  }
}

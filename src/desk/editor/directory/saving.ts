import type { PersistedEntry } from 'decap-cms-backend-github';
import { companionsOf, namedIn, type Companion } from './companions.ts';
import { entryPath } from './content-paths.ts';
import type { Directory, Unbuilt } from './directory.ts';
import { unbuiltIn } from './unbuilt-in.ts';

/** A difference of a draft to the main branch. */
export interface Difference {
  path: string;
  id: string;
}

/**
 * The files that go into the draft of an entry with it: what was made on the spot and is named in it.
 * @param root path of the content folder in the repository
 * @param read gives the text of a file where the draft is, or will be
 */
export async function filesWith(
  { dataFiles: [own] }: Pick<PersistedEntry, 'dataFiles'>,
  collection: string,
  root: string,
  directory: Directory,
  read: (path: string) => Promise<string>,
): Promise<Companion[]> {
  const place = own && entryPath(collection, own.slug);
  if (!place || directory.unsaved().length === 0) return [];
  const files = await companionsOf(namedIn(place.kind, own.raw, directory.unsaved()), (path) =>
    read(root + path),
  );
  return files.map((file) => ({ ...file, path: root + file.path }));
}

/** From now on they are in a draft. */
export function savedWith(files: readonly Companion[], directory: Directory): void {
  directory.learn(
    files.flatMap(({ items }) => items.map((item): Unbuilt => ({ ...item, state: 'drafted' }))),
  );
}

/** Decap takes the first file of a draft for its entry, and all others for images: those that came with it are set apart. */
export function setApart<D extends Difference>(
  differences: readonly D[],
  own: string | undefined,
): { entry: D[]; companions: D[] } {
  if (!differences.some(({ path }) => path === own)) return { entry: [...differences], companions: [] };
  const isCompanion = ({ path }: D): boolean => path !== own && /\.(?:ya?ml|mdx?)$/.test(path);
  return {
    entry: differences.filter((one) => !isCompanion(one)),
    companions: differences.filter(isCompanion),
  };
}

/** What came with a draft can be chosen as soon as the draft is open. */
export async function learnCompanions(
  companions: readonly Difference[],
  root: string,
  directory: Directory,
  read: (difference: Difference) => Promise<string>,
): Promise<void> {
  const items = await Promise.all(
    companions.map(async (one) => unbuiltIn(one.path.slice(root.length), await read(one), 'drafted')),
  );
  const { ids, vocabulary } = directory.known;
  const isNew = ({ target, id }: Unbuilt): boolean =>
    target in ids
      ? !ids[target as keyof typeof ids].includes(id)
      : !vocabulary[target as keyof typeof vocabulary].some((term) => term.id === id);
  directory.learn(items.flat().filter(isNew));
}

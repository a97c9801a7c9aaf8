import type { FolderCollection } from '#desk/config/collections.ts';
import { deskEntry, isIn, type DeskEntry } from '#desk/lists/desk-entry.ts';

/** A file of the repository as it is listed. */
export interface ListedFile {
  path: string;
  /** What git calls its contents. */
  id: string;
}

/** How many files are asked for at once. */
const AT_ONCE = 10;

/**
 * Turns listed files into entries, each version of a file once.
 * @param contentFolder path in the repository; empty where it is the whole of it
 */
export function entryReader(contentFolder: string, read: (file: ListedFile) => Promise<string>) {
  const known = new Map<string, DeskEntry>();
  return async (
    files: readonly ListedFile[],
    collections: readonly FolderCollection[],
    /** Told which files could not be read. */
    failed: (path: string) => void,
  ): Promise<DeskEntry[]> => {
    const start = contentFolder === '' ? 0 : contentFolder.length + 1;
    const wanted = files.flatMap((file) => {
      const inContent = file.path.slice(start);
      const collection = collections.find((one) => isIn(one, inContent));
      return collection ? [{ file, inContent, collection }] : [];
    });
    const entries = new Array<DeskEntry | undefined>(wanted.length);
    const waiting = wanted.entries();
    const work = async (): Promise<void> => {
      for (const [at, { file, inContent, collection }] of waiting) {
        const key = `${file.path} ${file.id}`;
        try {
          const entry =
            known.get(key) ??
            deskEntry(collection, inContent, { path: file.path, hash: file.id, text: await read(file) });
          known.set(key, entry);
          entries[at] = entry;
        } catch {
          failed(file.path);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return entries.filter((entry) => entry !== undefined);
  };
}

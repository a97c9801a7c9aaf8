import type { PersistedEntry } from 'decap-cms-backend-github';
import { numbered } from '#domain/new-entry-id.ts';
import { NameTaken } from './name-taken.ts';

export interface SaveOptions extends Record<string, unknown> {
  commitMessage: string;
  /** What a new entry is called where nothing stands in the way. */
  wantedName?: string | undefined;
}

/** More namesakes at one moment are no coincidence. */
const LAST = 30;

/** Saves an entry; a new one whose name is taken in the meantime under the next that is free. */
export async function underFreeName<T>(
  entry: PersistedEntry,
  { wantedName, ...options }: SaveOptions,
  save: (options: SaveOptions) => Promise<T>,
): Promise<T> {
  for (let number = 2; ; number++) {
    try {
      return await save(options);
    } catch (error) {
      if (!(error instanceof NameTaken) || wantedName === undefined || number > LAST) throw error;
      const name = numbered(wantedName, number);
      const [file] = entry.dataFiles;
      options.commitMessage = options.commitMessage.replace(file!.slug, name);
      rename(entry, name);
    }
  }
}

/** The file of an entry under another name: of one with a folder of its own, its images move along. */
function rename({ dataFiles: [file], assets }: PersistedEntry, name: string): void {
  if (!file) return;
  const folder = folderOf(file.path);
  file.path = file.path.replace(`/${file.slug}.`, `/${name}.`);
  file.slug = name;
  for (const asset of assets)
    if (asset.path.startsWith(folder)) asset.path = folderOf(file.path) + asset.path.slice(folder.length);
}

/** With the slash at its end. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

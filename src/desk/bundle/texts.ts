import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#schemas/entry.ts';
import { kinds, kindsWith } from '#schemas/kinds.ts';

/** The texts of a folder's files by the hash git gives them. */
export interface FolderTexts {
  /** Path in the repository. */
  folder: string;
  name: string;
  texts: Record<string, string>;
}

/**
 * Texts of all published entries, a part for each folder that the editor lists. Content-addressed: an editor who meets a
 * file that is not in it reads that file from GitHub.
 * @param root the content folder on disk
 * @param repositoryFolder its path in the repository
 */
export function folderTexts(content: Content, root: string, repositoryFolder: string): FolderTexts[] {
  const folders = new Map<string, Record<string, string>>();
  for (const kind of kindsWith('desk')) {
    for (const { file } of content.entries[kind]) {
      const { folder } = kinds[kind];
      const texts = folders.get(folder) ?? {};
      folders.set(folder, texts);
      const bytes = readFileSync(join(root, file));
      texts[gitHashOf(bytes)] = bytes.toString('utf8');
    }
  }
  return [...folders].map(([name, texts]) => ({
    folder: pathInRepository(repositoryFolder, name),
    name,
    texts,
  }));
}

/** What git calls a file with these contents. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitHashOf(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A path of the content folder as it is called in the repository. */
export function pathInRepository(repositoryFolder: string, path: string): string {
  return repositoryFolder === '.' ? path : `${repositoryFolder}/${path}`;
}

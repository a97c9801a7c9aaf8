import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  files: number;
  bytes: number;
}

/** How many files a folder holds, and how large they are. */
export function sizeOf(folder: string): Size {
  const files = filesIn(folder);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  };
}

/** Files that are new, gone or other in the second folder; bytes are those of the second. */
export function differenceOf(before: string, after: string): Size & { names: string[] } {
  const [old, now] = [digestsOf(before), digestsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
  const bytes = names
    .filter((name) => now.has(name))
    .reduce((sum, name) => sum + statSync(join(after, name)).size, 0);
  return { files: names.length, bytes, names };
}

function digestsOf(folder: string): Map<string, string> {
  const digest = (file: string) =>
    createHash('sha1')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesIn(folder).map((file) => [file, digest(file)]));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export function htmlFilesIn(folder: string): number {
  return filesIn(folder).filter((file) => file.endsWith('.html')).length;
}

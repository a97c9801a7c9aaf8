import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Something found in a folder; `path` is relative to the root, with `/` on every system. */
export interface Found {
  path: string;
  is: 'file' | 'folder' | 'symlink' | 'other' | 'unreadable';
}

/**
 * Everything below a folder, in an order that no system or locale changes. Symbolic links are named, never followed.
 * @param enter which folders to look into; the others are named without their contents
 */
export function* walk(root: string, enter: (path: string) => boolean, below = ''): Generator<Found> {
  const items = listing(join(root, below));
  if (!items) {
    yield { path: below, is: 'unreadable' };
    return;
  }
  for (const item of items.sort(byName)) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isSymbolicLink()) yield { path, is: 'symlink' };
    else if (item.isFile()) yield { path, is: 'file' };
    else if (!item.isDirectory()) yield { path, is: 'other' };
    else if (enter(path)) yield* walk(root, enter, path);
    else yield { path, is: 'folder' };
  }
}

function listing(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

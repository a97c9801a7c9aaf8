import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './build-lock.ts';
import { cacheFolderOf } from './cache.ts';

const FULL = 'the disk is full: free some space and build again';

/** What moves folders; another one in tests, where no disk is full. */
export const folders = { rename: renameSync, copy: cpSync };

/** Folders of a build under way beside the output, by the process that makes them. */
const UNDER_WAY = /^(.+)\.(building|ready|old)-(\d+)$/;

/** Where a build of this process renders. Inside the checkout: elsewhere Astro would put working files aside that it cannot move to another disk. */
export function stagingFolderOf(out: string): string {
  return `${cacheFolderOf(out)}.building-${process.pid}`;
}

/**
 * Puts a finished folder in the place of the old one, at a stroke even where it has to come from another disk.
 * @throws Error in a sentence when that fails; the old folder is then where it was, and nothing is left beside it
 */
export async function swap(staging: string, out: string, move = folders): Promise<void> {
  const [ready, old] = [`${out}.ready-${process.pid}`, `${out}.old-${process.pid}`];
  try {
    mkdirSync(dirname(out), { recursive: true });
    if (!renamed(staging, ready, 'EXDEV', move)) {
      move.copy(staging, ready, { recursive: true });
      await rm(staging, { recursive: true, force: true });
    }
    renamed(out, old, 'ENOENT', move);
    move.rename(ready, out);
  } catch (error) {
    const reason = isFull(dirname(out)) ? FULL : reasonOf(error);
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    rmSync(ready, { recursive: true, force: true });
    throw new Error(`the finished site could not be put there, ${reason}`, { cause: error });
  }
  await rm(old, { recursive: true, force: true });
}

/** Removes what builds left that were killed; where one was killed while swapping, the old output comes back. */
export function tidyUp(out: string): void {
  for (const { path, is, target } of leftBy(dirname(out))) {
    if (target !== basename(out)) continue;
    if (is === 'old' && !existsSync(out)) renameSync(path, out);
    rmSync(path, { recursive: true, force: true });
  }
  for (const { path, is } of leftBy(dirname(cacheFolderOf(out))))
    if (is === 'building') rmSync(path, { recursive: true, force: true });
}

/** Folders of processes that are no more. */
function* leftBy(folder: string): Generator<{ path: string; is: string; target: string }> {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, target, is, pid] = UNDER_WAY.exec(name) ?? [];
    if (target !== undefined && !isRunning(Number(pid))) yield { path: join(folder, name), is: is!, target };
  }
}

/** Whether a folder could be renamed; only the expected error counts as "no". */
function renamed(from: string, to: string, expected: string, move: typeof folders): boolean {
  try {
    move.rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== expected) throw error;
    return false;
  }
}

/** Node's copying of folders calls a full disk an input/output error. */
function isFull(folder: string): boolean {
  return statfsSync(folder).bavail === 0;
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return FULL;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'this user may not write there: choose another folder with HUB_OUT';
  if (code === 'EBUSY')
    return 'the folder is in use or a mount of its own: choose one inside it with HUB_OUT';
  return message;
}

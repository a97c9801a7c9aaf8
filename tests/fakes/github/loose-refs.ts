import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Full names and SHAs of a repository's refs in git's order; none of them is ever packed here. */
export function readRefs(folder: string): { ref: string; sha: string }[] {
  return readdirSync(join(folder, 'refs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      ref: path.slice(folder.length + 1).replaceAll('\\', '/'),
      sha: readFileSync(path, 'utf8').trim(),
    }))
    .sort((one, other) => Buffer.compare(Buffer.from(one.ref), Buffer.from(other.ref)));
}

/**
 * Moves, creates or deletes a ref, only if it still is where the caller saw it.
 * @param from its present SHA, null where it must not exist @param to null deletes it
 * @returns whether it was done: not where a ref stands below or above the name either
 */
export function moveLooseRef(folder: string, ref: string, from: string | null, to: string | null): boolean {
  const path = join(folder, ref);
  if (shaIn(path) !== from) return false;
  try {
    if (to === null) {
      rmSync(path);
      removeEmpty(dirname(path), join(folder, 'refs'));
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${to}\n`);
    }
    return true;
  } catch {
    return false;
  }
}

/** https://git-scm.com/docs/git-check-ref-format */
export function isRefName(ref: string): boolean {
  if (/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$|\/$|^\/|\/\/|^@$/.test(ref)) return false;
  return (
    ref.includes('/') && ref.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

function shaIn(path: string): string | null {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? readFileSync(path, 'utf8').trim() : null;
}

/** Else a folder would keep others from taking its name. */
function removeEmpty(folder: string, upTo: string): void {
  if (dirname(folder) === upTo || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), upTo);
}

import type { ChangedFile } from './changed-files.ts';
import { targetOf } from '#files/file-role.ts';
import { rowOfKind } from '#schemas/kinds.ts';

/** Why a file of an outsider's change is for a maintainer to look at. */
export type ForeignReason = 'outside-content' | 'standing' | 'removed' | 'special' | 'unknown';

export interface ForeignFile {
  path: string;
  reason: ForeignReason;
}

/**
 * Files that a contribution from outside should not touch: contributors add and change entries and their images, and
 * nothing that runs, rules or holds the hub's own words.
 * @param folder the content folder, from the top of the repository; `.` where it is the whole of it
 */
export function foreignFiles(files: readonly ChangedFile[], folder: string): ForeignFile[] {
  return files.flatMap((file) => {
    const reason = reasonOf(file, folder);
    return reason ? [{ path: file.path, reason }] : [];
  });
}

function reasonOf({ path, change, isSpecial }: ChangedFile, folder: string): ForeignReason | undefined {
  const inside = insideContent(path, folder);
  if (inside === undefined) return 'outside-content';
  if (isSpecial) return 'special';
  const target = targetOf(inside);
  if (target.is === 'vocabulary' || (target.is === 'entry' && rowOfKind(target.kind).isOwn))
    return 'standing';
  if (inside.startsWith('vocabulary/') || inside.startsWith('settings/')) return 'standing';
  if (target.is === 'unknown') return 'unknown';
  return change === 'removed' ? 'removed' : undefined;
}

/** The path inside the content folder; undefined elsewhere. */
export function insideContent(path: string, folder: string): string | undefined {
  const clean = folder.replace(/^\.\//, '').replace(/\/+$/, '');
  if (clean === '' || clean === '.') return path;
  return path.startsWith(`${clean}/`) ? path.slice(clean.length + 1) : undefined;
}

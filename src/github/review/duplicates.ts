import type { ChangedFile } from '../changed-files.ts';
import { insideContent } from '../own-paths.ts';
import type { Duplicate } from './collect.ts';
import type { ListingEntry } from '#domain/hub.ts';
import { duplicateFinder } from '#intake/duplicates.ts';
import type { Content } from '#schemas/entry.ts';

/** Listings that a change adds and that probably stand in the hub already, each with the most alike one. */
export function newDuplicates(
  files: readonly ChangedFile[],
  content: Content | undefined,
  folder: string,
): Duplicate[] {
  const added = new Set(
    files.filter(({ change }) => change === 'added').map(({ path }) => insideContent(path, folder)),
  );
  const listings: ListingEntry[] = [...(content?.entries.offer ?? []), ...(content?.entries.request ?? [])];
  const candidates = listings.filter(({ file }) => added.has(file));
  if (candidates.length === 0) return [];
  const find = duplicateFinder(listings);
  return candidates.flatMap((entry) =>
    find(entry)
      .slice(0, 1)
      .map(({ listing }) => ({ entry, other: listing })),
  );
}

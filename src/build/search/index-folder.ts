import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { facetTable, hiddenRows } from '#search/facet-table.ts';
import type { SearchRecord } from '#search/records.ts';

/** Pagefind's own interfaces and its stemming for other languages: nothing of ours asks for them. */
const UNUSED =
  /^(?:pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.(?:js|css)|wasm\.unknown\.pagefind)$/;
/** What an archive's index runs on, and the main one brings. */
const SHARED = /^(?:pagefind\.js|wasm\..+)$/;

/** Removes what is never loaded. */
export function removeUnused(folder: string, isArchive: boolean): void {
  for (const name of readdirSync(folder)) {
    if (UNUSED.test(name) || (isArchive && SHARED.test(name))) rmSync(join(folder, name));
  }
}

/** Packs the table of contents, which every search loads, as tightly as gzip can: 7 % less than Pagefind packs it. */
export function repackContents(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.pf_meta'))) {
    writeFileSync(join(folder, name), gzipSync(gunzipSync(readFileSync(join(folder, name))), { level: 9 }));
  }
}

/**
 * Writes beside the index what Pagefind's filters would hold. Those differ from build to build, cost ten times the bytes
 * and are counted through in a time that grows with the square of the results.
 */
export function writeRows(folder: string, records: readonly SearchRecord[]): void {
  writeFileSync(join(folder, 'facets.json'), JSON.stringify(facetTable(records)));
  writeFileSync(join(folder, 'hidden.json'), JSON.stringify(hiddenRows(records)));
}

/** Bytes of all files below a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

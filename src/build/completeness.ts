import { addressOf, placeOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { languagesOf } from '#domain/languages.ts';
import type { Entry } from '#schemas/entry.ts';
import { kindNames, kinds } from '#schemas/kinds.ts';

/** Key of an entry in search: `offer/<id>`, `news/de/<id>`. */
export function recordKey(entry: Pick<Entry, 'kind' | 'id' | 'lang'>): string {
  return [entry.kind, entry.lang, entry.id].filter((part) => part !== undefined).join('/');
}

/** How many missing pages an error names; more would only hide the first. */
const NAMED = 10;

/** @throws Error that names valid entries without a page or search record */
export function assertComplete(hub: Hub, paths: ReadonlySet<string>, records: ReadonlySet<string>): void {
  const missing = missingPages(hub, paths, records);
  if (missing.length === 0) return;
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  throw new Error(
    `Valid entries without a page or search record: ${missing.slice(0, NAMED).join(', ')}${more}`,
  );
}

/**
 * Entries that are valid but have no page in one of the hub's languages, or no search record.
 * @param paths paths of all pages, with slashes at both ends, without the base
 * @param records keys of all search records
 */
export function missingPages(hub: Hub, paths: ReadonlySet<string>, records: ReadonlySet<string>): string[] {
  const missing: string[] = [];
  const languages = languagesOf(hub.settings);
  for (const kind of kindNames) {
    for (const entry of hub.all(kind)) {
      const place = placeOf(kind, entry.id);
      for (const lang of place ? languages : []) {
        const address = addressOf(place!, lang);
        if (!paths.has(address)) missing.push(`${entry.file} (${address})`);
      }
      if ('isSearched' in kinds[kind] && !records.has(recordKey(entry)))
        missing.push(`${entry.file} (search)`);
    }
  }
  return missing;
}

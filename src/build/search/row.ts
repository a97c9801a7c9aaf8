import type { Lookup, Sayable } from '#facts/lookup.ts';
import { rowOf } from '#facts/rows.ts';
import type { SearchRow } from '#search/record-facts.ts';

/** An entry's row in a list of several kinds: put into words here, once for every visitor, with the list's own words. */
export function searchRow(entry: Sayable, de: Lookup, en: Lookup): SearchRow {
  const row = rowOf(entry, de, true);
  return {
    line: { de: row.facts.join(' · '), en: rowOf(entry, en, true).facts.join(' · ') },
    badges: row.badges.map(({ name = '' }) => name),
    until: row.validThrough ?? row.closesOn,
  };
}

import { facetNames, type Facet, type Facets } from './facet-names.ts';
import type { Lang } from '#schemas/fields.ts';

/**
 * The facets of all records of an index, one row each in the index's own order: small enough to travel
 * and to be counted through at each touch of a facet.
 */
export interface FacetTable {
  /** By facet the different sets of values, and for each row one letter that stands for one of them. */
  columns: Record<Facet, { sets: (readonly string[])[]; rows: string }>;
}

/** Rows that an interface language does not show, because another row shows the entry in that language. */
export type HiddenRows = Record<Lang, number[]>;

/** Chosen values by facet; one of them suffices within a facet, and every facet must be met. */
export type Selection = Partial<Record<Facet, readonly string[]>>;
/** How many rows each value would show, by facet and value. */
export type SelectionCounts = Record<Facet, Record<string, number>>;

/** Code point of the first set's letter. */
const FIRST_LETTER = 0x23;

/** Makes the table of an index. @param records in the index's order */
export function facetTable(records: readonly { facets: Facets }[]): FacetTable {
  const columns = Object.fromEntries(
    facetNames.map((name) => [name, columnOf(records.map(({ facets }) => facets[name] ?? []))]),
  );
  return { columns: columns as FacetTable['columns'] };
}

function columnOf(values: readonly (readonly string[])[]): FacetTable['columns'][Facet] {
  const letters = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const rows = values.map((set) => {
    const key = set.join(' ');
    let at = letters.get(key);
    if (at === undefined) {
      letters.set(key, (at = sets.length));
      sets.push(set);
    }
    return String.fromCharCode(FIRST_LETTER + at);
  });
  return { sets, rows: rows.join('') };
}

/** Which rows each interface language hides. @param records in the index's order */
export function hiddenRows(records: readonly { hiddenIn?: Lang }[]): HiddenRows {
  const hidden: HiddenRows = { de: [], en: [] };
  records.forEach(({ hiddenIn }, row) => hiddenIn && hidden[hiddenIn].push(row));
  return hidden;
}

/** The rows that a selection leaves. */
export function narrowed({ columns }: FacetTable, rows: readonly number[], selection: Selection): number[] {
  const tests = testsOf(columns, selection);
  return rows.filter((row) => tests.every((passes) => passes(row)));
}

/**
 * How many rows each value would show if it were chosen within its facet: a value's count heeds the choices in all
 * other facets, not those in its own.
 */
export function countsOf(
  { columns }: FacetTable,
  rows: readonly number[],
  selection: Selection,
): SelectionCounts {
  const tests = testsOf(columns, selection);
  const tallies = facetNames.map((name) => new Uint32Array(columns[name].sets.length));
  for (const row of rows) {
    const failed = tests.flatMap((passes, at) => (passes(row) ? [] : [at]));
    if (failed.length > 1) continue;
    tallies.forEach((tally, at) => {
      const letter = letterAt(columns[facetNames[at] as Facet].rows, row);
      if (failed.length === 0 || failed[0] === at) tally[letter] = (tally[letter] ?? 0) + 1;
    });
  }
  return Object.fromEntries(
    facetNames.map((name, at) => [name, valuesOf(columns[name].sets, tallies[at] as Uint32Array)]),
  ) as SelectionCounts;
}

/** Sums of counts, for an index and its archive. */
export function addedCounts(a: SelectionCounts, b: SelectionCounts): SelectionCounts {
  const sum = structuredClone(a);
  for (const name of facetNames) {
    for (const [value, count] of Object.entries(b[name])) sum[name][value] = (sum[name][value] ?? 0) + count;
  }
  return sum;
}

function testsOf(columns: FacetTable['columns'], selection: Selection): ((row: number) => boolean)[] {
  return facetNames.map((name) => {
    const { sets, rows } = columns[name];
    const chosen = selection[name] ?? [];
    if (chosen.length === 0) return () => true;
    const passing = sets.map((set) => set.some((value) => chosen.includes(value)));
    return (row) => passing[letterAt(rows, row)] ?? false;
  });
}

function letterAt(rows: string, row: number): number {
  return rows.charCodeAt(row) - FIRST_LETTER;
}

/** From how often each set occurs to how often each value does. */
function valuesOf(sets: readonly (readonly string[])[], tally: Uint32Array): Record<string, number> {
  const values: Record<string, number> = {};
  sets.forEach((set, letter) => {
    for (const value of set) values[value] = (values[value] ?? 0) + (tally[letter] ?? 0);
  });
  return values;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames, type Facets } from '#search/facet-names.ts';
import {
  addedCounts,
  countsOf,
  facetTable,
  hiddenRows,
  narrowed,
  type Selection,
} from '#search/facet-table.ts';

const records: { facets: Facets; hiddenIn?: 'de' | 'en' }[] = [
  { facets: { kind: ['offer'], category: ['ffp2', 'masks'], region: ['de-bw', 'de'], terms: ['donation'] } },
  { facets: { kind: ['offer'], category: ['gloves'], region: ['de-by', 'de'], terms: ['loan'] } },
  { facets: { kind: ['request'], category: ['masks'], region: ['de-bw', 'de'], terms: ['donation'] } },
  { facets: { kind: ['news'] }, hiddenIn: 'en' },
  { facets: { kind: ['news'] }, hiddenIn: 'de' },
];
const table = facetTable(records);
const all = [0, 1, 2, 3, 4];

describe('a facet table', () => {
  it('keeps the rows that have one of the chosen values in every facet', () => {
    expect(narrowed(table, all, { kind: ['offer', 'request'], category: ['masks'] })).toEqual([0, 2]);
    expect(narrowed(table, all, { region: ['de'], terms: ['loan'] })).toEqual([1]);
    expect(narrowed(table, all, { terms: ['unheard-of'] })).toEqual([]);
    expect(narrowed(table, all, {})).toEqual(all);
  });

  it('knows which language version each interface hides', () => {
    expect(hiddenRows(records)).toEqual({ de: [4], en: [3] });
  });

  it('counts what another value of the same facet would show', () => {
    const counts = countsOf(table, all, { kind: ['offer'], category: ['masks'] });
    expect(counts.kind).toEqual({ offer: 1, request: 1, news: 0 });
    expect(counts.category).toEqual({ ffp2: 1, masks: 1, gloves: 1 });
    expect(counts.terms).toEqual({ donation: 1, loan: 0 });
  });

  it('adds the counts of an archive', () => {
    const archive = facetTable([{ facets: { kind: ['offer'], terms: ['cost-price'] } }]);
    const sum = addedCounts(countsOf(table, all, {}), countsOf(archive, [0], {}));
    expect(sum.kind['offer']).toBe(3);
    expect(sum.terms['cost-price']).toBe(1);
  });

  it('agrees with looking at every entry, whatever is chosen', () => {
    const values = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 0 });
    const facets = fc.record(Object.fromEntries(facetNames.map((name) => [name, values])));
    fc.assert(
      fc.property(fc.array(facets, { maxLength: 30 }), facets, (entries, chosen) => {
        const selection = chosen as Selection;
        const own = facetTable(entries.map((one) => ({ facets: one as Facets })));
        const rows = entries.map((_, row) => row);
        const meets = (one: Facets, name: (typeof facetNames)[number]) =>
          !selection[name]?.length || selection[name].some((value) => one[name]?.includes(value));
        const expected = rows.filter((row) =>
          facetNames.every((name) => meets(entries[row] as Facets, name)),
        );
        expect(narrowed(own, rows, selection)).toEqual(expected);
        const counts = countsOf(own, rows, selection);
        for (const name of facetNames) {
          for (const value of ['a', 'b', 'c', 'd']) {
            const alone = narrowed(own, rows, { ...selection, [name]: [value] }).length;
            expect(counts[name][value] ?? 0).toBe(alone);
          }
        }
      }),
    );
  });
});

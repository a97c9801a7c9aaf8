import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdle, queryOf, stateFrom, type SearchState } from '#browser/search/state.ts';
import { facetNames } from '#search/facet-names.ts';

const nothing: SearchState = { q: '', chosen: {}, sort: '', archive: false, page: 1 };
const read = (query: string) => stateFrom(new URLSearchParams(query));

describe('the state of the search', () => {
  it('is read from an address that somebody shared', () => {
    expect(read('?q=Maske&kind=offer&kind=request&region=de-bw&sort=date&archive=1&page=3')).toEqual({
      q: 'Maske',
      chosen: { kind: ['offer', 'request'], region: ['de-bw'] },
      sort: 'date',
      archive: true,
      page: 3,
    });
  });

  it('does not trust an address', () => {
    expect(read('?q=%20%20&sort=price&archive=yes&page=-1&unknown=1')).toEqual(nothing);
    expect(read('?page=1e99').page).toBe(1);
    expect(read('?page=abc').page).toBe(1);
  });

  it('leaves out of the address what is not chosen', () => {
    expect(queryOf(nothing)).toBe('');
    expect(queryOf({ ...nothing, q: 'Öl & Gas', page: 2 })).toBe('?q=%C3%96l+%26+Gas&page=2');
  });

  it('survives the way through an address', () => {
    const values = fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 3 });
    const states = fc.record({
      q: fc.string().map((text) => text.trim()),
      chosen: fc.record(Object.fromEntries(facetNames.map((name) => [name, values])), { requiredKeys: [] }),
      sort: fc.constantFrom('' as const, 'date' as const),
      archive: fc.boolean(),
      page: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(read(queryOf(state))).toEqual(state);
      }),
    );
  });

  it('is idle until something is searched for', () => {
    expect(isIdle(nothing)).toBe(true);
    expect(isIdle({ ...nothing, q: 'M' })).toBe(true);
    expect(isIdle({ ...nothing, q: 'Ma' })).toBe(false);
    expect(isIdle({ ...nothing, chosen: { kind: ['offer'] } })).toBe(false);
    expect(isIdle({ ...nothing, archive: true })).toBe(false);
  });
});

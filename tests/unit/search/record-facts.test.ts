import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFrom, recordAddress, type SearchFacts, type SearchRow } from '#search/record-facts.ts';
import { kindsWith } from '#schemas/kinds.ts';

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { size: 'small' });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const facts = fc.record(
  { kind: fc.constantFrom(...kindsWith('isSearched')), id, lang: fc.constantFrom('de', 'en'), day },
  { requiredKeys: ['kind', 'id', 'lang'] },
) as fc.Arbitrary<SearchFacts>;
const row = fc.record(
  {
    line: fc.record({ de: fc.string({ unit: 'grapheme' }), en: fc.string({ unit: 'grapheme' }) }),
    badges: fc.array(fc.constantFrom('kind-offer', 'limited', 'checked'), { minLength: 1, maxLength: 2 }),
    until: day,
  },
  { requiredKeys: ['line', 'badges'] },
) as fc.Arbitrary<SearchRow>;

describe('the address of a search record', () => {
  it('holds its facts and its row', () => {
    const said = { line: { de: 'Ulm', en: 'Ulm' }, badges: ['kind-offer', 'limited'], until: '2020-06-01' };
    expect(recordAddress({ kind: 'offer', id: 'ffp2-masken', lang: 'de' }, said)).toBe(
      'offer/ffp2-masken?lang=de&until=2020-06-01&badges=kind-offer+limited&de=Ulm&en=Ulm',
    );
  });

  it('gives back every fact, also behind a path', () => {
    fc.assert(
      fc.property(facts, row, (those, said) => {
        expect(factsFrom(recordAddress(those, said))).toEqual({ ...those, ...said });
        expect(factsFrom(`/${recordAddress(those, said)}`)).toEqual({ ...those, ...said });
      }),
    );
  });
});

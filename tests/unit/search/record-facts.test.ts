import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFrom, recordAddress, searchedKinds, type SearchFacts } from '#search/record-facts.ts';

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { size: 'small' });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const facts = fc.record(
  {
    kind: fc.constantFrom(...searchedKinds),
    id,
    lang: fc.constantFrom('de', 'en'),
    day,
    until: day,
    availability: fc.constantFrom('available', 'limited', 'paused'),
    check: fc.constantFrom('checked', 'refused'),
    quantity: fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000_000 }),
      unit: id,
      per: fc.constantFrom('once', 'day', 'week', 'month'),
    }),
  },
  { requiredKeys: ['kind', 'id', 'lang'] },
) as fc.Arbitrary<SearchFacts>;

describe('the address of a search record', () => {
  it('says its facts in words', () => {
    expect(
      recordAddress({
        kind: 'offer',
        id: 'ffp2-masken',
        lang: 'de',
        until: '2020-06-01',
        quantity: { amount: 2000, per: 'week', unit: 'piece' },
      }),
    ).toBe('offer/ffp2-masken?lang=de&until=2020-06-01&quantity=2000.week.piece');
  });

  it('gives back every fact, also behind a path', () => {
    fc.assert(
      fc.property(facts, (those) => {
        expect(factsFrom(recordAddress(those))).toEqual(those);
        expect(factsFrom(`/${recordAddress(those)}`)).toEqual(those);
      }),
    );
  });
});

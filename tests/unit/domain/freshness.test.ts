import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { freshnessOf, isOpen } from '#domain/freshness.ts';
import { availability } from '#schemas/listing.ts';

const lastDay = '2020-05-12';
const on = (today: string) => freshnessOf({ availability: 'available', validThrough: lastDay }, today);

describe('freshness', () => {
  it('an offer is good through its last day and expired on the next', () => {
    expect(on('2020-05-12')).toBe('due');
    expect(on('2020-05-13')).toBe('expired');
  });

  it('an offer is due for confirmation from the fourteenth day before its last', () => {
    expect(on('2020-04-27')).toBe('fresh');
    expect(on('2020-04-28')).toBe('due');
  });

  it('an expired offer is archived after ninety days', () => {
    expect(on('2020-08-10')).toBe('expired');
    expect(on('2020-08-11')).toBe('archived');
  });

  it.each(['fulfilled', 'withdrawn'] as const)('what is %s is closed, whatever the day', (state) => {
    for (const today of ['2020-01-01', lastDay, '2021-01-01']) {
      expect(freshnessOf({ availability: state, validThrough: lastDay }, today)).toBe('closed');
    }
  });

  it('time only ever takes freshness away, and exactly what is fresh or due is open', () => {
    const order = ['fresh', 'due', 'expired', 'archived', 'closed'];
    const anyState = fc.constantFrom(...availability.options);
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(anyState, days, fc.nat(400), (state, from, later) => {
        const listing = { availability: state, validThrough: lastDay };
        const today = addDays(lastDay, from);
        const now = freshnessOf(listing, today);
        expect(order.indexOf(freshnessOf(listing, addDays(today, later)))).toBeGreaterThanOrEqual(
          order.indexOf(now),
        );
        expect(isOpen(listing, today)).toBe(now === 'fresh' || now === 'due');
      }),
    );
  });
});

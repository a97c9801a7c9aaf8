import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, placeOf, shortAddressOf, standingPages, type Place } from '#domain/addresses.ts';
import { counterpartOf, langOf } from '#domain/counterpart.ts';
import { kindNames } from '#schemas/kinds.ts';

/** Ids that `hub check` admits: those of digits alone are taken by the pages of lists. */
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).filter((text) => !/^\d+$/.test(text));
const listed = fc.constantFrom(
  ...(['offer', 'request', 'call', 'news', 'guidance', 'organisation', 'hub'] as const),
);
const paged = fc.constantFrom(...(['offer', 'request', 'call', 'news', 'guidance', 'organisation'] as const));
const page = fc.integer({ min: 2, max: 500 });

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom('home', 'search', 'submit', 'archive', ...standingPages).map((screen) => ({ screen })),
  fc.record({ screen: fc.constant('list'), kind: listed }),
  fc.record({ screen: fc.constant('list'), kind: listed, page }),
  fc.record({
    screen: fc.constant('list'),
    kind: fc.constantFrom('offer', 'request'),
    facet: fc.record({ by: fc.constantFrom('category', 'region'), id }),
    page: fc.option(page, { nil: undefined }),
  }),
  fc.record({ screen: fc.constant('archive-list'), page }),
  fc.record({ screen: fc.constant('entry'), kind: paged, id }),
) as fc.Arbitrary<Place>;

const keyOf = (it: Place) =>
  JSON.stringify(it, Object.keys({ screen: 0, kind: 0, facet: 0, by: 0, id: 0, page: 0 }));

describe('addresses', () => {
  it('of different places are different, and of one place in two languages too', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const different = new Map(places.map((it) => [keyOf(it), it]));
        const addresses = [...different.values()].flatMap((it) => [addressOf(it, 'de'), addressOf(it, 'en')]);
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
    );
  });

  it('have a slash at both ends and need no escaping', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('de', 'en'), (it, lang) => {
        expect(addressOf(it, lang)).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
        expect(langOf(addressOf(it, lang))).toBe(lang);
      }),
    );
  });

  it('lead from one language to the same place in the other, and back', () => {
    fc.assert(
      fc.property(place, (it) => {
        expect(counterpartOf(addressOf(it, 'de'))).toBe(addressOf(it, 'en'));
        expect(counterpartOf(addressOf(it, 'en'))).toBe(addressOf(it, 'de'));
      }),
    );
  });

  it('read as the plan names them', () => {
    const list: Place = { screen: 'list', kind: 'offer', facet: { by: 'region', id: 'de-bw' }, page: 2 };
    expect(addressOf(list, 'de')).toBe('/angebote/region/de-bw/2/');
    expect(addressOf(list, 'en')).toBe('/en/offers/region/de-bw/2/');
    expect(addressOf({ screen: 'home' }, 'en')).toBe('/en/');
    expect(addressOf({ screen: 'plain-language' }, 'de')).toBe('/leichte-sprache/');
    expect(shortAddressOf('A-7K3Q2')).toBe('/r/A-7K3Q2/');
  });

  it('keep the first page of a list at the address of the list', () => {
    expect(addressOf({ screen: 'list', kind: 'call', page: 1 }, 'de')).toBe('/aufrufe/');
  });
});

describe('the page of an entry', () => {
  it('exists for every kind but responses and settings', () => {
    const without = kindNames.filter((kind) => placeOf(kind, 'about') === undefined);
    expect(without).toEqual(['response', 'settings']);
  });

  it('is the list for a partner hub, and none for an unknown standing page', () => {
    expect(placeOf('hub', 'nord')).toEqual({ screen: 'list', kind: 'hub' });
    expect(placeOf('page', 'somewhere')).toBeUndefined();
  });
});

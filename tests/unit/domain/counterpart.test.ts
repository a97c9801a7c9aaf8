import { describe, expect, test } from 'vitest';
import { addressOf, placeOf, standingPages, type Place } from '#domain/addresses.ts';
import { counterpartOf, langOf } from '#domain/counterpart.ts';

const places: Place[] = [
  { screen: 'home' },
  { screen: 'search' },
  { screen: 'submit' },
  { screen: 'archive' },
  { screen: 'archive-list', page: 3 },
  ...standingPages.map((screen) => ({ screen })),
  { screen: 'list', kind: 'offer' },
  { screen: 'list', kind: 'request', page: 2 },
  { screen: 'list', kind: 'offer', facet: { by: 'category', id: 'region' } },
  { screen: 'list', kind: 'offer', facet: { by: 'region', id: 'de-bw' }, page: 7 },
  { screen: 'list', kind: 'hub' },
  { screen: 'entry', kind: 'news', id: 'region' },
  placeOf('organisation', 'kategorie')!,
];

describe('the language switch', () => {
  test.each(places)('leads from %j to the same place in the other language and back', (place) => {
    const [german, english] = [addressOf(place, 'de'), addressOf(place, 'en')];
    expect([langOf(german), langOf(english)]).toEqual(['de', 'en']);
    expect(counterpartOf(german)).toBe(english);
    expect(counterpartOf(english)).toBe(german);
  });
});

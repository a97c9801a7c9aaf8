import { describe, expect, it } from 'vitest';
import { withBroader } from '#domain/categories.ts';
import { countFacets, facetsOf } from '#search/facets.ts';
import { entryOf, offerOf, smallHub } from '../domain/small-hub.ts';

const hub = smallHub();

describe('the facets of an entry', () => {
  it('of a listing are its kind, category, region, terms, check and availability', () => {
    expect(facetsOf(offerOf('a', { category: 'ffp2-masks' }), hub)).toEqual({
      kind: ['offer'],
      category: ['ffp2-masks', 'masks'],
      region: ['de-by', 'de'],
      terms: ['market-price'],
      verification: ['unchecked'],
      availability: ['available'],
    });
  });

  it('of a place abroad name its country', () => {
    expect(facetsOf(offerOf('a', { location: { country: 'AT', city: 'Linz' } }), hub).region).toEqual(['at']);
    expect(facetsOf(offerOf('a', { location: { country: 'US' } }), hub)).not.toHaveProperty('region');
  });

  it('of a call are the categories of all its needs, each once', () => {
    const needs = ['surgical-masks', 'ffp2-masks', 'surgical-masks'].map((category) => ({
      category,
      capabilities: [],
    }));
    const { category, ...others } = facetsOf(entryOf('call', 'c', { needs }), hub);
    expect(category).toEqual(['surgical-masks', 'masks', 'ffp2-masks']);
    expect(others).toEqual({ kind: ['call'] });
  });

  it('of news without categories are its kind alone', () => {
    expect(facetsOf(entryOf('news', 'n', {}, { lang: 'de' }), hub)).toEqual({ kind: ['news'] });
  });

  it('are counted by value', () => {
    const facets = [offerOf('a'), offerOf('b', { category: 'ffp2-masks' })].map((entry) =>
      facetsOf(entry, hub),
    );
    const counts = countFacets(facets);
    expect(counts.category.get('masks')).toBe(2);
    expect(counts.category.get('ffp2-masks')).toBe(1);
    expect(counts.category.has('testing')).toBe(false);
  });
});

describe('broader terms', () => {
  it('end where a circle in the vocabulary began', () => {
    const circle: Record<string, { broader: string }> = { a: { broader: 'b' }, b: { broader: 'a' } };
    const term = (_: string, id: string) => circle[id];
    expect(withBroader(['a'], { term } as never)).toEqual(['a', 'b']);
  });
});

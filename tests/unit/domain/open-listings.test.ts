import { describe, expect, it } from 'vitest';
import { openListings } from '#domain/open-listings.ts';
import { entryOf, offerOf, smallHub } from './small-hub.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('open listings', () => {
  const hub = smallHub(
    offerOf('ffp2', { category: 'ffp2-masks' }),
    offerOf('masks', { publishedOn: '2020-04-02' }),
    offerOf('linz', { category: 'testing', location: { country: 'AT', city: 'Linz' } }),
    offerOf('over', { validThrough: '2020-05-11' }),
    offerOf('done', { availability: 'fulfilled' }),
    entryOf('request', 'wanted', offerOf('wanted').data),
  );

  it('leave out what has expired or is settled, and the other kind', () => {
    expect(idsOf(openListings(hub, 'offer')).sort()).toEqual(['ffp2', 'linz', 'masks']);
    expect(idsOf(openListings(hub, 'request'))).toEqual(['wanted']);
  });

  it('of a category include those of narrower categories, newest first', () => {
    expect(idsOf(openListings(hub, 'offer', { by: 'category', id: 'masks' }))).toEqual(['masks', 'ffp2']);
    expect(idsOf(openListings(hub, 'offer', { by: 'category', id: 'ffp2-masks' }))).toEqual(['ffp2']);
  });

  it('of a country include those of its states and those that name no region', () => {
    expect(idsOf(openListings(hub, 'offer', { by: 'region', id: 'de' }))).toEqual(['masks', 'ffp2']);
    expect(idsOf(openListings(hub, 'offer', { by: 'region', id: 'at' }))).toEqual(['linz']);
  });

  it('are none for a region where nothing is', () => {
    expect(openListings(hub, 'request', { by: 'region', id: 'at' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createHub } from '#domain/hub.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import type { Listing } from '#schemas/listing.ts';

const offer = (id: string, publishedOn: string) =>
  ({
    kind: 'offer',
    id,
    file: `offers/${id}.md`,
    body: '',
    data: { publishedOn } as Listing,
  }) as Entry<'offer'>;
const news = (id: string, lang: 'de' | 'en') =>
  ({
    kind: 'news',
    id,
    lang,
    file: `news/${lang}/${id}.mdx`,
    body: '',
    data: {},
  }) as unknown as Entry<'news'>;

function hubOf(entries: Partial<Content['entries']>, vocabulary: Partial<Content['vocabulary']> = {}) {
  const none = { offer: [], request: [], call: [], response: [], news: [], guidance: [], page: [] };
  const rest = { organisation: [], hub: [], settings: [] };
  const content = {
    entries: { ...none, ...rest, ...entries },
    settings: {},
    vocabulary,
  } as unknown as Content;
  return createHub(content, '2020-05-12');
}

describe('the hub', () => {
  it('lists the newest entries first, and equal days by id', () => {
    const hub = hubOf({
      offer: [offer('b', '2020-04-01'), offer('c', '2020-05-01'), offer('a', '2020-04-01')],
    });
    expect(hub.all('offer').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('does not depend on the order in which files were read', () => {
    const entries = [offer('b', '2020-04-01'), offer('c', '2020-05-01'), offer('a', '2020-04-01')];
    const there = hubOf({ offer: entries }).all('offer');
    expect(hubOf({ offer: [...entries].reverse() }).all('offer')).toEqual(there);
  });

  it('leaves the content it was given as it is', () => {
    const entries = [offer('b', '2020-04-01'), offer('a', '2020-05-01')];
    hubOf({ offer: entries });
    expect(entries.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('finds news in the wanted language, else in the other one', () => {
    const hub = hubOf({ news: [news('both', 'de'), news('both', 'en'), news('german', 'de')] });
    expect(hub.get('news', 'both', 'en')?.lang).toBe('en');
    expect(hub.get('news', 'german', 'en')?.lang).toBe('de');
    expect(hub.get('news', 'nothing')).toBeUndefined();
  });

  it('gives both languages of an entry one reference', () => {
    const hub = hubOf({ news: [news('both', 'de'), news('both', 'en')] });
    expect(hub.reference('news', 'both')).toMatch(/^M-.{5}$/);
  });

  it('knows the terms of the vocabulary by file and id', () => {
    const item = {
      id: 'masks',
      one: { de: 'x', en: 'x' },
      other: { de: 'x', en: 'x' },
      isMeasured: false,
      short: [],
    };
    const hub = hubOf({}, { units: [item], categories: [] });
    expect(hub.term('units', 'masks')).toEqual(item);
    expect(hub.term('categories', 'masks')).toBeUndefined();
  });
});

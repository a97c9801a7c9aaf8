import { describe, expect, it } from 'vitest';
import { listingsNaming } from '#domain/relations.ts';
import { newerTranslation } from '#domain/translations.ts';
import type { Entry } from '#schemas/entry.ts';
import type { ReferenceTarget } from '#schemas/pointers.ts';
import { entryOf, offerOf, smallHub } from './small-hub.ts';

describe('the listings that name an entry', () => {
  const hub = smallHub(
    offerOf('a', { reliesOn: ['rule', 'rule'], answers: 'appeal' }),
    offerOf('over', { reliesOn: ['rule'], validThrough: '2020-05-01' }),
    offerOf('other', { organisation: 'somebody' }),
  );
  const idsOf = (target: ReferenceTarget, id: string) =>
    listingsNaming(hub, target, id).map((entry) => entry.id);

  it('are the open ones, each once', () => {
    expect(idsOf('guidance', 'rule')).toEqual(['a']);
    expect(idsOf('call', 'appeal')).toEqual(['a']);
    expect(idsOf('organisation', 'firm')).toEqual(['a']);
    expect(idsOf('organisation', 'nobody')).toEqual([]);
  });

  it('are known for all that a listing may name', () => {
    expect(idsOf('categories', 'masks').sort()).toEqual(['a', 'other']);
    expect(idsOf('regions', 'de-by').sort()).toEqual(['a', 'other']);
  });
});

describe('a translation', () => {
  const guidance = (lang: 'de' | 'en', checkedOn: string, changedOn: string[] = []) =>
    entryOf('guidance', 'rule', { checkedOn, changes: changedOn.map((on) => ({ on })) }, { lang });
  const newer = (hub: ReturnType<typeof smallHub>, entry: Entry<'guidance' | 'news'>) =>
    newerTranslation(hub, entry);

  it('is older when the other version was checked or changed later', () => {
    const [german, english] = [guidance('de', '2020-05-01', ['2020-05-08']), guidance('en', '2020-05-03')];
    const hub = smallHub(german, english);
    expect(newer(hub, english)).toBe('2020-05-08');
    expect(newer(hub, german)).toBeUndefined();
  });

  it('of news counts its last change, else its day of publication', () => {
    const news = (lang: 'de' | 'en', data: object) =>
      entryOf('news', 'start', { publishedOn: '2020-03-20', ...data }, { lang });
    const [german, english] = [news('de', { updatedOn: '2020-04-02' }), news('en', {})];
    expect(newer(smallHub(german, english), english)).toBe('2020-04-02');
    expect(newer(smallHub(news('de', {}), english), english)).toBeUndefined();
  });

  it('that stands alone is never outdated', () => {
    const german = guidance('de', '2020-05-01');
    expect(newer(smallHub(german), german)).toBeUndefined();
  });
});

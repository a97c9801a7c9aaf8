import { describe, expect, it } from 'vitest';
import { optionsFrom } from '#forms/options.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import { entryOf } from '../domain/small-hub.ts';

const content = (...entries: Entry[]): Content =>
  ({
    entries: Object.groupBy(entries, ({ kind }) => kind),
    vocabulary: {
      categories: [
        {
          id: 'gowns',
          label: { de: 'Kittel', en: 'Gowns' },
          synonyms: { de: ['Schutzkleidung'], en: ['aprons'] },
        },
        { id: 'ffp2', label: { de: 'FFP2', en: 'FFP2' }, broader: 'masks' },
        { id: 'masks', label: { de: 'Masken', en: 'Masks' } },
      ],
      roles: [{ id: 'info', label: { de: 'Auskunft', en: 'Information' } }],
    },
  }) as unknown as Content;

describe('what may be chosen where a field names something', () => {
  it('is every entry of a kind once, by its name or title in the language of the form', () => {
    const options = optionsFrom(
      content(
        entryOf('guidance', 'b', { title: 'Zweite Regel' }, { lang: 'de' }),
        entryOf('guidance', 'b', { title: 'A second rule' }, { lang: 'en' }),
        entryOf('guidance', 'a', { title: 'Erste Regel' }, { lang: 'de' }),
        entryOf('organisation', 'firm', { name: 'Firma 10' }),
        entryOf('organisation', 'shop', { name: 'Firma 9' }),
        entryOf('response', 'r-1', {}),
      ),
      'en',
    );
    expect(options('guidance').map(({ label }) => label)).toEqual(['A second rule', 'Erste Regel']);
    expect(options('organisation').map(({ value }) => value)).toEqual(['shop', 'firm']);
    expect(options('response')).toEqual([{ label: 'r-1', value: 'r-1' }]);
  });

  it('is every term, a narrower category behind the broader ones', () => {
    const options = optionsFrom(content(), 'de');
    expect(options('categories').map(({ label }) => label)).toEqual(['Kittel', 'Masken', 'Masken › FFP2']);
    expect(options('roles')).toEqual([{ label: 'Auskunft', value: 'info', also: ['Information'] }]);
  });

  it('is looked for by its synonyms and its label in both languages', () => {
    const [gowns] = optionsFrom(content(), 'de')('categories');
    expect(gowns?.also).toEqual(['Gowns', 'Schutzkleidung', 'aprons']);
  });

  it('is every country by its name', () => {
    expect(optionsFrom(content(), 'en')('country')).toContainEqual({ label: 'Germany', value: 'DE' });
  });
});

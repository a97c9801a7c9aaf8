import { describe, expect, it } from 'vitest';
import { deskAddressOf } from '#domain/desk-address.ts';
import { isShown, languagesOf, otherLanguage, spokenLanguage } from '#domain/languages.ts';
import { createHub } from '#domain/hub.ts';
import type { Content } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';
import { entryOf } from './small-hub.ts';

describe('the languages of a hub', () => {
  it('are those of its settings, each once, German first because its addresses stand at the root', () => {
    expect(languagesOf({ languages: ['en'] })).toEqual(['en']);
    expect(languagesOf({ languages: ['de', 'de'] })).toEqual(['de']);
    expect(languagesOf({ languages: ['en', 'de'] })).toEqual(['de', 'en']);
  });

  it('are both while the settings cannot be read', () => {
    expect(languagesOf({})).toEqual(['de', 'en']);
  });

  it('decide in which one somebody is answered', () => {
    expect(spokenLanguage({ languages: ['de'] }, 'en')).toBe('de');
    expect(spokenLanguage({ languages: ['de', 'en'] }, 'en')).toBe('en');
    expect(otherLanguage({ languages: ['de', 'en'] }, 'en')).toBe('de');
    expect(otherLanguage({ languages: ['en'] }, 'en')).toBeUndefined();
  });

  it('decide where the editor stands: its first language at /admin/', () => {
    expect(deskAddressOf('de', { languages: ['de', 'en'] })).toBe('/admin/');
    expect(deskAddressOf('en', { languages: ['de', 'en'] })).toBe('/admin/en/');
    expect(deskAddressOf('en', { languages: ['en'] })).toBe('/admin/');
  });

  it('decide which texts are shown; an offer is shown in all', () => {
    expect(isShown({ languages: ['de'] }, { lang: 'en' })).toBe(false);
    expect(isShown({ languages: ['de'] }, {})).toBe(true);
    const texts = [
      entryOf('news', 'start', {}, { lang: 'de' }),
      entryOf('news', 'start', {}, { lang: 'en' }),
    ];
    const entries = Object.fromEntries(kindNames.map((kind) => [kind, kind === 'news' ? texts : []]));
    const content = { entries, settings: { languages: ['de'] }, vocabulary: {} } as unknown as Content;
    expect(
      createHub(content, '2020-05-12')
        .all('news')
        .map(({ lang }) => lang),
    ).toEqual(['de']);
  });
});

import { describe, expect, it } from 'vitest';
import { de as entryDe } from '#i18n/entry/de.ts';
import { en as entryEn } from '#i18n/entry/en.ts';
import { phrasebook, type Phrase } from '#i18n/phrases.ts';
import { de as siteDe } from '#i18n/site/de.ts';
import { en as siteEn } from '#i18n/site/en.ts';
import { wordsOf } from '#i18n/site/words.ts';

const book = {
  offers: { one: 'Ein Angebot in {place}', other: '{n} Angebote in {place}' },
  checked: 'geprüft: {scope}.',
} as const;
const say = phrasebook<typeof book>(book, 'de');

describe('a phrase', () => {
  it('counts as German does', () => {
    expect(say('offers', { n: 1, place: 'Ulm' })).toBe('Ein Angebot in Ulm');
    expect(say('offers', { n: 0, place: 'Ulm' })).toBe('0 Angebote in Ulm');
    expect(say('offers', { n: 2000, place: 'Ulm' })).toBe('2.000 Angebote in Ulm');
  });

  it('keeps text in another language apart, so that it can be marked', () => {
    const scope = { text: 'declaration of conformity', lang: 'en' } as const;
    expect(say.parts('checked', { scope })).toEqual(['geprüft: ', scope, '.']);
  });

  it('takes a value as it is, even when it looks like a slot', () => {
    expect(say('checked', { scope: '{scope}' })).toBe('geprüft: {scope}.');
  });
});

describe('the words of the site', () => {
  const slotsOf = (phrase: Phrase): string[] => {
    const texts = typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other];
    return [
      ...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!))),
    ].sort();
  };
  const pairs = [
    ...Object.entries(siteDe).map(
      ([key, words]) => [key, words, siteEn[key as keyof typeof siteEn]] as const,
    ),
    ...Object.entries(entryDe).map(
      ([key, words]) => [key, words, entryEn[key as keyof typeof entryEn]] as const,
    ),
  ];

  it.each(pairs)('%s takes the same values in both languages', (_, german, english) => {
    expect(slotsOf(english)).toEqual(slotsOf(german));
  });

  it('no topic hides a word of the other', () => {
    expect(Object.keys(siteDe).filter((key) => key in entryDe)).toEqual([]);
  });

  it('speak the language they are asked for', () => {
    expect(wordsOf('de')('submit')).toBe('Eintragen');
    expect(wordsOf('en')('submit')).toBe('Submit');
  });
});

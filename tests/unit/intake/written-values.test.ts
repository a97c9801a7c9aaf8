import { describe, expect, it } from 'vitest';
import { freeId } from '#intake/free-id.ts';
import { knownOrganisation } from '#intake/known-organisation.ts';
import { optionIn, webAddressIn, wholeNumberIn } from '#intake/written-values.ts';
import { entryOf } from '../domain/small-hub.ts';

describe('what people write', () => {
  it.each([
    ['20000', 20000],
    ['20.000', 20000],
    ['20,000', 20000],
    ['1 200 000', 1200000],
    ["1'200", 1200],
    [' 7 ', 7],
    ['20.00', 20],
    ['1,5', undefined],
    ['20.0000', 20],
    ['.500', undefined],
    ['ca. 500', undefined],
    ['500 Stück', undefined],
    ['-5', -5],
    ['٣', undefined],
    ['1'.repeat(16), undefined],
    ['', undefined],
  ])('as a number: %j is %j', (text, number) => expect(wholeNumberIn(text)).toBe(number));

  it('as a web address may lack its beginning', () => {
    expect(webAddressIn(' www.firma.example ')).toBe('https://www.firma.example');
    expect(webAddressIn('http://firma.example/a')).toBe('http://firma.example/a');
    expect(webAddressIn('javascript:alert(1)')).toBe('javascript:alert(1)');
  });

  it('as a choice is one of the list, whatever its capitals and accents', () => {
    const options = [
      { value: 'at', label: 'Österreich' },
      { value: 'de-bw', label: 'Baden-Württemberg' },
      { value: 'a', label: 'Typ a' },
      { value: 'b', label: 'TYP A' },
    ];
    expect(optionIn('Österreich', options)).toBe('at');
    expect(optionIn('baden-wurttemberg', options)).toBe('de-bw');
    expect(optionIn('at', options)).toBeUndefined();
    expect(optionIn('TYP A', options)).toBe('b');
    expect(optionIn('typ A', options)).toBeUndefined();
    expect(optionIn('x')).toBeUndefined();
  });
});

describe('a file name of our own', () => {
  it('is the slug of the title, with a number where that is taken', () => {
    expect(freeId('Schutzkittel für Köln', new Set(), 'offer')).toBe('schutzkittel-fuer-koeln');
    expect(freeId('Kittel', new Set(['kittel', 'kittel-2']), 'offer')).toBe('kittel-3');
  });

  it('is cut between words, and leaves room for a number', () => {
    expect(freeId(`${'Wort '.repeat(13)}langeswort`, new Set(), 'offer')).toBe(
      'wort-'.repeat(13).slice(0, -1),
    );
    expect(freeId('x'.repeat(200), new Set(), 'offer')).toBe('x'.repeat(70));
    expect(freeId(`${'wort-'.repeat(14)}x`, new Set(), 'offer')).toBe('wort-'.repeat(14).slice(0, -1));
  });

  it('of a title without Latin letters is the kind', () => {
    expect(freeId('口罩', new Set(['angebot']), 'offer')).toBe('angebot-2');
  });
});

describe('an organisation', () => {
  const firm = (id: string, name: string) => entryOf('organisation', id, { name });
  const all = [
    firm('a', 'Müller-Med GmbH'),
    firm('b', 'Verein Hilfe e. V.'),
    firm('c', 'Doppel GmbH'),
    firm('d', 'Doppel AG'),
  ];
  it.each([
    ['Müller-Med GmbH', 'a'],
    ['MULLER MED gmbh', 'a'],
    ['Müller-Med', 'a'],
    ['Müller-Med GmbH & Co. KG', 'a'],
    ['Verein Hilfe e.V.', 'b'],
    ['Verein Hilfe', 'b'],
    ['Doppel GmbH', 'c'],
    ['Doppel', undefined],
    ['Hilfe', undefined],
    ['GmbH', undefined],
    ['', undefined],
  ])('called %j is %j', (name, id) => expect(knownOrganisation(name, all)?.id).toBe(id));
});

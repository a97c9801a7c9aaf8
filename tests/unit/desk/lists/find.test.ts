import { describe, expect, it } from 'vitest';
import { finder } from '#desk/lists/find.ts';
import { termsFound } from '#desk/lists/find-terms.ts';
import { fixtureContent } from '../../../fixture-hub.ts';
import { folded, holds, searchedWords } from '#desk/lists/folded.ts';
import { entries, hub, look, rowOf } from './rows.ts';

const find = finder(entries.map(rowOf), look);
const finds = (text: string, query: string): boolean =>
  searchedWords(query).every((word) => holds(folded(text), word));

describe('A search of the desk', () => {
  it.each([
    ['Textilwerk Brise GmbH & Co. KG', 'textilwerk'],
    ['Textilwerk Brise GmbH & Co. KG', 'Textil-Werk'],
    ['Textil-Werk Süd', 'textilwerk'],
    ['Textil Werk Süd', 'textilwerk sued'],
    ['Textil Werk Süd', 'Textilwerk Sud'],
    ['Tübingen', 'Tuebingen'],
    ['Tübingen', 'TUBINGEN'],
    ['Straße', 'strasse'],
    ['FFP2-Masken', 'FFP 2'],
    ['FFP-2-Masken', 'ffp2masken'],
    ['3D-Druck', '3 D Druck'],
    ['Alltagsmasken', 'masken'],
    ['Łódź', 'Lodz'],
  ])('finds „%s“ by „%s“', (text, query) => expect(finds(text, query)).toBe(true));

  it.each([
    ['Dortmund', 'Albstadt'],
    ['halb Stadt', 'Albstadt'],
    ['Masken', 'Handschuhe'],
    ['Masken für Kliniken', 'Masken Handschuhe'],
  ])('does not find „%s“ by „%s“', (text, query) => expect(finds(text, query)).toBe(false));

  it('finds offers by their organisation and their town, and no others by a town', () => {
    const hits = find('textilwerk');
    expect(hits.map(({ entry }) => entry.collection)).toContain('offers');
    expect(new Set(find('Albstadt').map(({ town }) => town))).not.toContain('Dortmund');
    expect(find('Albstadt').length).toBeGreaterThan(0);
  });

  it.each(['offer', 'request', 'organisation', 'guidance'] as const)(
    'finds an entry of kind %s first by the reference that its page shows',
    (kind) => {
      for (const { id } of hub.all(kind)) {
        const reference = hub.reference(kind, id)!;
        for (const written of [reference, reference.toLowerCase().replace('-', ' ')])
          expect(find(written)[0]?.entry, written).toMatchObject({ kind, id });
      }
    },
  );

  it('finds words of the text, in all sections at once, and nothing by nothing', () => {
    expect(new Set(find('Maske').map(({ entry }) => entry.collection)).size).toBeGreaterThan(3);
    expect(find(' - ')).toEqual([]);
  });

  it('finds terms of the vocabulary in both languages, and not by their ids', () => {
    const { vocabulary } = fixtureContent();
    for (const query of ['Abstrichtupfer', 'swabs'])
      expect(termsFound(vocabulary, query)).toContainEqual({
        href: '#/collections/vocabulary/entries/categories',
        text: 'Abstrichtupfer · Swabs',
      });
    expect(termsFound(vocabulary, '')).toEqual([]);
  });

  it('shows what stands in the title before what stands in the text alone', () => {
    const hits = find('Masken').map(({ title }) => /masken/i.test(title));
    expect(hits.indexOf(false)).toBeGreaterThan(0);
    expect(hits.slice(0, hits.indexOf(false))).not.toContain(false);
    expect(hits[0]).toBe(true);
  });
});

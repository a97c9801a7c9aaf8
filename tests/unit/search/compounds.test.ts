import { describe, expect, it } from 'vitest';
import { compoundSplitter } from '#search/compounds.ts';
import { letterVariety } from '#search/letter-variety.ts';

const words = (text: string) => new Set(text.split(/\s+/));
const splitter = (nouns: string, terms = '') => compoundSplitter(words(nouns), words(terms));

describe('a compound', () => {
  it('gives every part but the first, which a search for beginnings reaches anyway', () => {
    const split = splitter('Atem Schutz Maske');
    expect(split('Atemschutzmaske')).toEqual(['schutzmaske', 'maske']);
  });

  it('is read whatever sound stands between its parts', () => {
    const split = splitter('Desinfektion Mittel Maske Halter Kind Stadt Rat Wagen');
    expect(split('Desinfektionsmittel')).toEqual(['mittel']);
    expect(split('Maskenhalter')).toEqual(['halter']);
    expect(split('Kindermaske')).toEqual(['maske']);
  });

  it('is read in the plural and with umlauts, as ASCII', () => {
    const split = splitter('Schutz Anzug Schürze Einmal');
    expect(split('Einmalschürzen')).toEqual(['schurzen']);
    expect(split('Schutzanzüge')).toEqual(['anzuge']);
  });

  it('ends with a thing of the vocabulary even if what stands before it is unknown', () => {
    expect(splitter('', 'Vlies')('Meltblownvlies')).toEqual(['vlies']);
    expect(splitter('')('Meltblownvlies')).toEqual([]);
  });

  it('shares its last part with others once a term of the vocabulary has shown it', () => {
    const split = splitter('', 'Desinfektion Desinfektionsmittel');
    expect(split('Arzneimittel')).toEqual(['mittel']);
  });

  it('is found out by the letters around its joints when no part stands alone', () => {
    const heads = ['Beatmungs', 'Filter', 'Silikon', 'Notfall', 'Labor', 'Patienten'];
    const tails = ['schlauch', 'koffer', 'ventil', 'halter', 'kissen', 'adapter'];
    const seen = heads.flatMap((head) => tails.map((tail) => head + tail)).join(' ');
    const split = splitter(seen);
    expect(split('Beatmungskissen')).toEqual(['kissen']);
    expect(split('Beatmungsschläuche')).toEqual(['schlauche']);
    expect(split('Notfallpatientenkoffer')).toEqual(['patientenkoffer', 'koffer']);
  });

  it('is not made of prefixes and endings', () => {
    const split = splitter('Lieferung Ungetüm Fertigung Verfügbarkeit Heit Unter Lage Reinheit Rein');
    expect(split('Reinheit')).toEqual([]);
    expect(split('Unterlage')).toEqual([]);
    expect(split('Verfügbarkeit')).toEqual([]);
  });

  it('is not seen in short words', () => {
    expect(splitter('Atem Test')('Attest')).toEqual([]);
  });
});

describe('letter variety', () => {
  const variety = letterVariety([
    'schutzbrill',
    'schutzbeutel',
    'schutzbugel',
    'schutzband',
    'schutzkittel',
    'schutzhull',
  ]);

  it('marks where many words go on', () => {
    expect(variety.isHead('schutzb')).toBe(true);
  });

  it('falls behind a joint, where the words have already parted', () => {
    const more = letterVariety(
      ['schutzbrill', 'schutzbeutel', 'schutzbugel', 'schutzband', ...'acdefghk'].map((word) =>
        word.length === 1 ? `schutz${word}xx` : word,
      ),
    );
    expect(more.isHead('schutz')).toBe(true);
    expect(more.isHead('schutzb')).toBe(false);
  });
});

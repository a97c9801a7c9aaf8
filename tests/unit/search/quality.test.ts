import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureHub } from '../../fixture-hub.ts';
import { searchQualityOf, type SearchQuality } from '../../search-quality.ts';

describe('the search of a hub', () => {
  let quality: SearchQuality;
  beforeAll(async () => {
    quality = await searchQualityOf(fixtureHub());
  }, 120_000);

  it('is asked more than sixty German queries', () => {
    expect(quality.queries).toBeGreaterThan(60);
  });

  it('finds every entry with a word that begins like the query', () => {
    expect(quality.beginnings, quality.missed.join('\n')).toBe(1);
  });

  it('finds the parts of closed compounds', () => {
    expect(quality.compounds, quality.missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('finds every entry by every name of its category and capabilities', () => {
    expect(quality.synonyms, quality.missed.join('\n')).toBe(1);
  });

  it('finds the same whatever way a word is spelt', () => {
    expect(quality.spellings, quality.missed.join('\n')).toBe(1);
  });

  it('finds nothing for words that stand nowhere', () => {
    expect(quality.nonsense).toEqual([]);
  });
});

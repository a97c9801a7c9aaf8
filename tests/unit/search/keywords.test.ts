import { describe, expect, it } from 'vitest';
import { distinctWords, keywordsFor } from '#search/keywords.ts';
import type { Entry } from '#schemas/entry.ts';
import { entryOf, offerOf, smallHub } from '../domain/small-hub.ts';

const keywordsOf = (entry: Entry, text = '', lang: 'de' | 'en' = 'de') =>
  keywordsFor(smallHub(), [{ entry, words: distinctWords(text), lang }])[0];

describe('the keywords of an entry', () => {
  it('are the names of its category and the broader ones in both languages', () => {
    const keywords = keywordsOf(offerOf('a', { category: 'surgical-masks' }));
    expect(keywords).toEqual(
      expect.arrayContaining(['mundschutz', 'mund-nasen-schutz', 'surgical', 'gesichtsmaske']),
    );
    expect(keywords).not.toContain('atemschutz');
  });

  it('leave out what the text reaches anyway', () => {
    const keywords = keywordsOf(offerOf('a', { category: 'surgical-masks' }), 'Mundschutz aus Vlies');
    expect(keywords).not.toContain('mundschutz');
    expect(keywords).toContain('mund-nasen-schutz');
  });

  it('say the everyday name of a standard that covers one kind of thing', () => {
    const conformity = { standards: ['en-14683'] };
    expect(keywordsOf(offerOf('a', { category: 'testing', conformity }))).toContain('mundschutz');
    expect(keywordsOf(offerOf('a', { category: 'masks', conformity }))).toContain('mundschutz');
  });

  it('do not say one thing of a standard that covers several', () => {
    const keywords = keywordsOf(offerOf('a', { category: 'testing', conformity: { standards: ['en-149'] } }));
    expect(keywords).toEqual(expect.arrayContaining(['en', '149']));
    expect(keywords).not.toContain('ffp2-masken');
  });

  it('are the names of capabilities and of the region', () => {
    const keywords = keywordsOf(offerOf('a', { category: 'testing', capabilities: ['cnc'] }));
    expect(keywords).toEqual(
      expect.arrayContaining(['cnc-frasen', 'zerspanung', 'milling', 'bayern', 'bavaria']),
    );
  });

  it('say that something is given away, and nothing about prices', () => {
    expect(keywordsOf(offerOf('a', { terms: 'donation' }))).toEqual(
      expect.arrayContaining(['spende', 'donation']),
    );
    expect(keywordsOf(offerOf('a', { terms: 'market-price' }))).not.toContain('marktpreis');
  });

  it('are the parts of the compounds in German texts', () => {
    const call = entryOf('call', 'c', { needs: [] });
    expect(keywordsOf(call, 'Atemschutzmasken')).toContain('masken');
    expect(keywordsOf(call, 'Atemschutzmasken', 'en')).not.toContain('masken');
  });

  it('stand in each entry once', () => {
    const keywords = keywordsOf(offerOf('a', { category: 'surgical-masks' }), 'Stoffmasken, Vollmasken');
    expect(new Set(keywords).size).toBe(keywords?.length);
  });
});

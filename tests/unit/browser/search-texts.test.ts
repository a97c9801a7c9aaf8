import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeCbor } from '#browser/search/cbor.ts';
import { contentsFrom } from '#browser/search/index-contents.ts';
import { excerptPieces } from '#browser/search/pagefind.ts';
import { hitOf } from '#browser/search/texts.ts';

describe('an excerpt', () => {
  it('is taken apart into plain and marked pieces', () => {
    expect(excerptPieces('Wir <mark>liefern</mark> <mark>Masken</mark> aus Köln')).toEqual([
      'Wir ',
      'liefern Masken',
      ' aus Köln',
    ]);
    expect(excerptPieces('<mark>Masken</mark>')).toEqual(['', 'Masken', '']);
  });

  it('is words, whatever it looks like', () => {
    expect(excerptPieces('&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      '<img src=x onerror=alert(1)> ',
      '<b>',
      '',
    ]);
  });

  it('shows where the text goes on', () => {
    const content = 'Eins zwei drei vier fünf';
    const text = { address: 'offer/x?lang=de', content, meta: { title: 'Drei' } };
    expect(hitOf({ ...text, excerpt: 'zwei <mark>drei</mark>' }, ['drei']).excerpt).toEqual([
      '… zwei ',
      'drei',
      ' …',
    ]);
    expect(hitOf({ ...text, excerpt: content }, []).excerpt).toEqual([content]);
  });
});

describe('the contents of an index', () => {
  // ["1", [["de_aa", 7], ["de_bb", 300]], [["a", "m", "de_cc"]]] in CBOR, behind the index's signature.
  const bytes = Buffer.concat([
    Buffer.from('pagefind_dcd'),
    Buffer.from('836131', 'hex'),
    Buffer.from('82826564655f616107826564655f626219012c', 'hex'),
    Buffer.from('8183616161' + '6d6564655f6363', 'hex'),
  ]);

  it('are read packed or as a host has unpacked them', async () => {
    const expected = { hashes: ['de_aa', 'de_bb'], starts: ['a'] };
    expect(await contentsFrom(new Response(bytes))).toEqual(expected);
    expect(await contentsFrom(new Response(gzipSync(bytes)))).toEqual(expected);
  });

  it('are refused when they hold anything unknown', () => {
    expect(() => decodeCbor(Buffer.from('f5', 'hex'))).toThrow(RangeError);
    expect(() => decodeCbor(Buffer.from('82', 'hex'))).toThrow(RangeError);
    expect(decodeCbor(Buffer.from('9f0a29ff', 'hex'))).toEqual([10, -10]);
  });
});

import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeCbor } from '#browser/search/cbor.ts';
import { stemOf } from '#search/stems.ts';
import { generateListings } from '../../../bench/listings.ts';
import { fixtureContent } from '../../fixture-hub.ts';

type Word = [word: string, pages: [page: number][], variants: [form: string, pages: [page: number][]][]];

const SIGNATURE = 'pagefind_dcd'.length;
const unpacked = (content: Uint8Array) => decodeCbor(gunzipSync(content).subarray(SIGNATURE));

/** All words of listings that the index takes as one. */
function listingWords(): string[] {
  const { offer, request, news, guidance, call } = fixtureContent().entries;
  const written = [offer, request, call, news, guidance].flat().filter(({ lang }) => lang !== 'en');
  const listings = [...written, ...generateListings(2000)];
  const words = listings.flatMap(
    ({ data, body }) => `${data.title} ${body}`.match(/\p{L}\p{Ll}+(?!\p{Lu})/gu) ?? [],
  );
  return [...new Set(words.filter((word) => !/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}/u.test(word)))];
}

describe('stems', () => {
  afterAll(() => close());

  it('of thousands of German words are those of the search index', async () => {
    const words = listingWords();
    expect(words.length).toBeGreaterThan(2000);
    const { index } = await createIndex({ forceLanguage: 'de' });
    for (const [at, word] of words.entries())
      await index!.addCustomRecord({ url: `/${at}`, content: word, language: 'de' });
    const { files } = await index!.getFiles();
    const differing: string[] = [];
    for (const { path, content } of files) {
      if (!path.endsWith('.pf_index')) continue;
      const [indexed] = unpacked(content) as [Word[]];
      for (const [stem, pages, variants] of indexed) {
        for (const group of [pages, ...variants.map(([, those]) => those)]) {
          // Each page is written as its distance from the one before.
          let at = 0;
          for (const [step] of group) {
            const word = words[(at += step)]!;
            if (stemOf(word) !== stem) differing.push(`${word}: ${stem}, not ${stemOf(word)}`);
          }
        }
      }
    }
    expect(differing).toEqual([]);
  });
});

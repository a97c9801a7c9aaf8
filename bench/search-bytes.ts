import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveFolder } from '#cli/static-server.ts';
import { addressOf } from '#domain/addresses.ts';
import { launchChromium } from '../tests/browser/chromium.ts';

/** Bytes over the network from touching the search field to results, page and style sheets not counted. */
export interface SearchCost {
  queries: number;
  /** With no more than ten entries' texts. */
  firstTen: number;
  /** With all entries' texts that the first page of results shows. */
  all: number;
  /** The dearest query's first ten. */
  most: number;
}

const QUERIES = [
  'Maske',
  'Beatmungsgeräte',
  'Desinfektionsmittel',
  'Schutzkittel',
  'Spritzguss',
  'Nitrilhandschuhe',
];

/** What a static host sends packed already: Pagefind's own files. */
const PACKED = /\.(?:pf_[a-z]+|pagefind)$/;
const TEXT_OF_ENTRY = /\.pf_fragment$/;

/**
 * Searches a built hub in a real browser, each query in a fresh one, and counts what it fetches.
 * @returns undefined on a machine without a browser
 */
export async function searchCostOf(
  out: string,
  say: (text: string) => void,
): Promise<SearchCost | undefined> {
  const browser = await launchChromium().catch((error: Error) =>
    say(`no figures of the search: ${error.message}`),
  );
  if (!browser) return undefined;
  const server = await serveFolder(out, { port: 0 });
  try {
    const found: Fetched[] = [];
    for (const query of QUERIES) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(new URL(`.${addressOf({ screen: 'search' }, 'de')}`, server.url).href);
      await page.waitForLoadState('networkidle');
      const urls: string[] = [];
      page.on('requestfinished', (request) => urls.push(request.url()));
      await page.getByRole('searchbox').last().fill(query);
      await page.waitForFunction(() => document.querySelector('main')?.querySelector('mark') !== null);
      await page.waitForLoadState('networkidle');
      found.push(fetchedOf(urls, out));
      await context.close();
    }
    return costsOf(found);
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Fetched {
  firstTen: number;
  all: number;
}

function fetchedOf(urls: readonly string[], out: string): Fetched {
  const sizes = urls.map((url) => ({ url, bytes: sentBytes(join(out, decodeURI(new URL(url).pathname))) }));
  const sum = (list: typeof sizes) => list.reduce((total, { bytes }) => total + bytes, 0);
  const texts = sizes.filter(({ url }) => TEXT_OF_ENTRY.test(url));
  const rest = sum(sizes.filter(({ url }) => !TEXT_OF_ENTRY.test(url)));
  return { firstTen: rest + sum(texts.slice(0, 10)), all: rest + sum(texts) };
}

function sentBytes(file: string): number {
  const bytes = readFileSync(file);
  return PACKED.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}

function costsOf(found: readonly Fetched[]): SearchCost {
  const middle = (key: keyof Fetched) =>
    found.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(found.length / 2)]!;
  const most = Math.max(...found.map(({ firstTen }) => firstTen));
  return { queries: found.length, firstTen: middle('firstTen'), all: middle('all'), most };
}

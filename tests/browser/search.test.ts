import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { results, says, total, visitsOf } from './search-visit.ts';
import { useChromium } from './visit.ts';

const site = inject('site');
const below = inject('siteBelow');
const SEARCH = /\/search\/|\/assets\/(?:app|worker)-/;
const chromium = useChromium();
const visit = visitsOf(chromium);

describe('the search page', () => {
  it('loads nothing of the search before the visitor touches it', async () => {
    const { page, traces, done } = await visit('suche/');
    await page.waitForLoadState('networkidle');
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
    expect(traces.requests.filter((url) => SEARCH.test(url))).toEqual([]);
    await done();
  });

  it('shows at most 25 highlighted results, breaks no policy and asks nobody else', async () => {
    const { page, traces, done } = await visit('suche/');
    await page.getByRole('searchbox').fill('Maske');
    expect(await total(page)).toBeGreaterThan(25);
    expect(await results(page).count()).toBeLessThanOrEqual(25);
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(traces.errors).toEqual([]);
    expect(traces.foreign).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await done();
  });

  it('needs at most 130 kB from nothing to the first ten results, and next to nothing for the next word', async () => {
    const { page, traces, done } = await visit('suche/');
    await page.waitForLoadState('networkidle');
    const bytesSince = (from: number) =>
      traces.requests
        .slice(from)
        .filter((url) => SEARCH.test(url))
        .reduce((sum, url) => sum + sentBytes(url), 0);
    const before = traces.requests.length;
    await page.getByRole('searchbox').fill('Beatmungsgeräte');
    await total(page);
    await page.waitForLoadState('networkidle');
    expect(bytesSince(before)).toBeGreaterThan(70_000);
    expect(bytesSince(before)).toBeLessThanOrEqual(130_000);
    const after = traces.requests.length;
    await page.getByRole('searchbox').fill('Beatmungsgerät');
    await total(page, /^(\d+) Treffer für „Beatmungsgerät“/);
    expect(bytesSince(after)).toBe(0);
    await done();
  });

  it('works below a base path', async () => {
    const { page, traces, done } = await visit('suche/?q=Kittel', { url: below.url });
    expect(await total(page)).toBeGreaterThan(0);
    const href = await page.locator('.entry__title').first().getAttribute('href');
    expect(href).toMatch(
      /^\/drehscheibe\/(?:angebote|gesuche|aufrufe|amtliches|meldungen|organisationen)\/[a-z0-9-]+\/$/,
    );
    await page.locator('.entry__title').first().click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(traces.errors).toEqual([]);
    await done();
  });

  it('finds English and German entries on the English page, each text in its language', async () => {
    const { page, done } = await visit('en/search/?q=mask');
    await total(page);
    const hrefs = await page
      .locator('.entry__title')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.every((href) => href?.startsWith('/en/'))).toBe(true);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(await page.locator('.entry__title[lang="de"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.entry__title[lang="en"]').count()).toBe(0);
    await done();
  });

  it('writes what was typed as words, never as HTML', async () => {
    const { page, traces, done } = await visit(
      `suche/?q=${encodeURIComponent('<img src=x onerror=alert(1)> Maske')}`,
    );
    await says(page, '<img');
    expect(await page.locator('main img').count()).toBe(0);
    expect(traces.errors).toEqual([]);
    await done();
  });

  it('says so when the index cannot be loaded, and leaves the lists', async () => {
    const { page, done } = await visit('suche/');
    await page.route('**/search/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('Maske');
    await says(page, 'nicht laden');
    expect(await page.getByRole('heading', { name: 'Ohne Suche stöbern' }).isVisible()).toBe(true);
    await done();
  });
});

describe('a visitor without JavaScript', () => {
  it('is led from the form to lists of everything', async () => {
    const { page, done } = await visit('', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('Maske');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Maske');
    expect(await page.locator('noscript').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'FFP2-Masken' }).first().click();
    await page.waitForURL('**/angebote/kategorie/ffp2-masks/');
    expect(await page.locator('.entry').count()).toBeGreaterThan(0);
    await done();
  });
});

/** Bytes of an answer: the index is packed already, the rest as a host with Brotli sends it. */
function sentBytes(url: string): number {
  const path = decodeURI(new URL(url).pathname);
  const bytes = readFileSync(join(site.folder, path));
  return /\.(?:pf_[a-z]+|pagefind)$/.test(path) ? bytes.length : brotliCompressSync(bytes).length;
}

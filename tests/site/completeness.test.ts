import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, placeOf, shortAddressOf } from '#domain/addresses.ts';
import { PAGE_SIZE } from '#domain/listed.ts';
import type { Entry } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';
import type { BuildSummary } from '#build/status.ts';
import { fixtureHub, TODAY } from '../fixture-hub.ts';
import { isNoindex, pagesOf } from './pages.ts';

const { folder, origin } = inject('site');
const pages = await pagesOf();
const byPath = new Map(pages.map((page) => [page.path, page]));
const hub = fixtureHub();
const summary = JSON.parse(readFileSync(join(folder, 'status/summary.json'), 'utf8')) as BuildSummary;
const entries = kindNames.flatMap((kind) => hub.all(kind) as readonly Entry[]);
const listings = [...hub.all('offer'), ...hub.all('request')];
const isOpen = (entry: (typeof listings)[number]) => ['fresh', 'due'].includes(hub.freshness(entry));

describe('the hub of the tests', () => {
  it('has lists of more than one page, ended entries and all kinds', () => {
    for (const kind of ['offer', 'request'] as const)
      expect(hub.all(kind).filter(isOpen).length, kind).toBeGreaterThan(PAGE_SIZE);
    for (const kind of kindNames)
      expect(hub.all(kind).length, kind).toBeGreaterThanOrEqual(kind === 'settings' ? 1 : 2);
    expect(listings.some((entry) => !isOpen(entry))).toBe(true);
  });
});

describe('the built site', () => {
  it('has a page for every valid entry in both languages, and none for what does not exist', () => {
    const wanted = entries.flatMap(({ kind, id }) => {
      const place = placeOf(kind, id);
      return place ? [addressOf(place, 'de'), addressOf(place, 'en')] : [];
    });
    expect(wanted.filter((path) => !byPath.has(path))).toEqual([]);
    const shown = pages.filter(({ type }) => /entry/.test(type)).map(({ path }) => path);
    expect(shown.filter((path) => !wanted.includes(path))).toEqual([]);
  });

  it('has a short address for every entry with a page', () => {
    const wanted = entries.flatMap(({ kind, id }) => {
      const reference = hub.reference(kind, id);
      return reference && placeOf(kind, id) ? [shortAddressOf(reference)] : [];
    });
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((path) => !existsSync(join(folder, path, 'index.html')))).toEqual([]);
  });

  it('counts the same entries in its summary', () => {
    expect(summary.today).toBe(TODAY);
    expect(summary.setAside).toEqual([]);
    expect(summary.entries).toEqual(
      Object.fromEntries(kindNames.map((kind) => [kind, hub.all(kind).length])),
    );
  });

  it('finds what is open and keeps what has ended in the archive’s index', () => {
    const searched = ['call', 'news', 'guidance', 'organisation'] as const;
    const others = searched.reduce((sum, kind) => sum + hub.all(kind).length, 0);
    const open = listings.filter(isOpen).length;
    expect(summary.search.records + summary.search.archive).toBe(listings.length + others);
    expect(summary.search.archive).toBeGreaterThanOrEqual(listings.length - open);
  });

  it('keeps ended listings out of search engines and of every list but the archive, and says so on their page', () => {
    const links = new Map<string, string[]>();
    for (const { path, type, html } of pages) {
      if (!/^(?!archive).*list|by |home/.test(type)) continue;
      for (const [, href = ''] of html.matchAll(/href="?([^" >]+)/g))
        links.set(href, [...(links.get(href) ?? []), path]);
    }
    const wrong = listings.flatMap((entry) =>
      (['de', 'en'] as const).flatMap((lang) => {
        const path = addressOf(placeOf(entry.kind, entry.id)!, lang);
        const page = byPath.get(path);
        if (!page || isNoindex(page) === isOpen(entry)) return [`${path}: wrong for search engines`];
        const lists = links.get(path) ?? [];
        return lists.length > 0 === isOpen(entry)
          ? []
          : [`${path}: linked from ${lists.join(', ') || 'nowhere'}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the sitemap', () => {
  const addresses = [
    ...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, loc = '']) => loc);

  it('names exactly the pages that search engines may list', () => {
    const listed = pages
      .filter((page) => !isNoindex(page) && page.type !== '404.html')
      .map(({ path }) => `${origin}${path}`);
    expect(addresses.filter((address) => !listed.includes(address))).toEqual([]);
    expect(listed.filter((address) => !addresses.includes(address))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('is named by its index and by robots.txt', () => {
    expect(readFileSync(join(folder, 'sitemap-index.xml'), 'utf8')).toContain(`${origin}/sitemap-0.xml`);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${origin}/sitemap-index.xml`,
    );
  });
});

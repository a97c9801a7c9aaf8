import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, placeOf } from '#domain/addresses.ts';
import { createHub } from '#domain/hub.ts';
import { readContent } from '#files/content.ts';
import type { Entry } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';
import { barriersOn, examinable } from '../browser/axe.ts';
import { inParallel, useChromium } from '../browser/visit.ts';
import { firstViewOf } from '../site/first-view.ts';
import { htmlFaults } from '../site/html-rules.ts';
import { linkFaults } from '../site/link-faults.ts';
import { isNoindex, pagesOf, samplesOf } from '../site/pages.ts';

/** How long a text is, is for its author to say: two TCP windows. What the program adds itself fits into one. */
const FIRST_VIEW = 28_000;

const site = inject('hub');
const { content, problems } = readContent(site.content, { today: site.today });
const hub = createHub(content!, site.today);
const pages = await pagesOf(site);
const samples = await samplesOf(site);
const chromium = useChromium();

describe(`the hub “${hub.settings.name}” on ${site.today}`, () => {
  it('has no entry with a problem', () => {
    expect(problems).toEqual([]);
  });

  it('has a page for every entry, in each of its languages', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const wanted = kindNames
      .flatMap((kind) => hub.all(kind) as readonly Entry[])
      .flatMap(({ kind, id }) => {
        const place = placeOf(kind, id);
        return place ? hub.settings.languages.map((lang) => addressOf(place, lang)) : [];
      });
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('names in its sitemap exactly the pages that search engines may list', () => {
    const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    const listed = pages
      .filter((page) => !isNoindex(page) && page.type !== '404.html')
      .map(({ path }) => site.origin + site.base + path);
    expect(named.toSorted()).toEqual(listed.toSorted());
  });

  it('has no link that leads nowhere', async () => {
    expect(await linkFaults(site, pages)).toEqual([]);
  });

  it('has valid HTML on every type of page', async () => {
    const faults = await Promise.all(
      samples.map(async ({ html, path }) =>
        (await htmlFaults(html, path)).map((fault) => `${path} ${fault}`),
      ),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('sends little before anybody touches it, on every type of page', () => {
    const heavy = samples
      .map((page) => ({ path: page.path, ...firstViewOf(site, page) }))
      .filter(({ html, styles, scripts }) => html + styles + scripts > FIRST_VIEW);
    expect(heavy).toEqual([]);
  });

  it('has no barrier that axe sees, on every type of page', async () => {
    const [main] = hub.settings.languages;
    const barriers: string[] = [];
    const context = await chromium.context({ bypassCSP: true, reducedMotion: 'reduce' });
    await inParallel(
      samples.filter(({ lang }) => lang === main),
      3,
      async ({ path }) => {
        const page = await context.newPage();
        await page.goto(site.url + path.slice(1));
        await examinable(page);
        barriers.push(...(await barriersOn(page)).map((found) => `${path} ${found}`));
        await page.close();
      },
    );
    await context.close();
    expect(barriers).toEqual([]);
  });
});

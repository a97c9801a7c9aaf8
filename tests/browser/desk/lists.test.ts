import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { entryFile } from '#formats/entry-file.ts';
import { gitHashOf } from '#desk/bundle/texts.ts';
import { generateListings } from '../../../bench/listings.ts';
import { TODAY } from '../../fixture-hub.ts';
import type { FakeGitHub } from '../../fakes/github/server.ts';
import { useChromium } from '../visit.ts';
import { githubWithHub, openDesk, pointAt } from './desk.ts';
import { ONE_PROCESS, Seats } from './seats.ts';

const COUNT = 1500;
/** Files that were published after the site was last built. */
const NEWER = 30;

const site = inject('site');
const chromium = useChromium(ONE_PROCESS);
const seats = new Seats(
  () => chromium.context({ viewport: { width: 1280, height: 1000 } }),
  `${site.url}robots.txt`,
);
const offers = generateListings(COUNT * 2)
  .filter(({ kind }) => kind === 'offer')
  .slice(0, COUNT)
  .map(({ id, data, body }) => ({ id, data, text: entryFile('offer', { ...data }, body) }));
/** Texts of the hub's offers and the generated ones by the hash git gives them, as a build writes them. */
const texts: Record<string, string> = {
  ...(JSON.parse(readFileSync(join(site.folder, 'admin/texts/offers.json'), 'utf8')) as object),
  ...Object.fromEntries(offers.map(({ text }) => [gitHashOf(Buffer.from(text)), text])),
};
const TOTAL = Object.keys(texts).length;
const newest = offers.slice(0, NEWER).map(({ text }) => gitHashOf(Buffer.from(text)));

let github: FakeGitHub;

beforeAll(async () => {
  github = await githubWithHub(
    Object.fromEntries(offers.map(({ id, text }) => [`content/offers/${id}.md`, text])),
  );
});
afterAll(() => github.close());
beforeEach(() => void (github.requests.length = 0));

describe(`A list of ${TOTAL} offers`, () => {
  it('begins with at most 10 requests, and takes at most 2 more for every view of it', async () => {
    const page = await open(texts);
    await entries(page).first().waitFor();
    await settled(page);
    expect(asked().length).toBeLessThanOrEqual(10);

    await expectTwo(async () => {
      await choose(page, 'Filtern nach', 'läuft bald ab');
      await expectCount(page, expiring());
    });
    await expectTwo(() => choose(page, 'Filtern nach', 'läuft bald ab'));
    await expectTwo(() => choose(page, 'Filtern nach', 'wartet auf Prüfung'));
    await expectCount(page, unchecked());
    await expectTwo(() => choose(page, 'Sortieren nach', 'Titel'));
    await expectTwo(() => choose(page, 'Gruppieren nach', 'Kategorie'));
    await expectTwo(async () => {
      await page.getByRole('textbox').fill(offers[7]!.data.title);
      await page.keyboard.press('Enter');
      await entries(page).filter({ hasText: offers[7]!.data.title }).first().waitFor();
    });
  });

  it('shows the whole of a view that was chosen while the first page was still on its way', async () => {
    github.fault({ path: /\/git\/trees\//, delayMs: 2000, times: 1 });
    const page = await open(texts);
    await choose(page, 'Filtern nach', 'läuft bald ab');
    await expectCount(page, expiring());
  });

  it('loads from GitHub what was published since the last build, and no more than that', async () => {
    const stale = Object.fromEntries(Object.entries(texts).filter(([hash]) => !newest.includes(hash)));
    const page = await open(stale);
    await entries(page).first().waitFor();
    await choose(page, 'Filtern nach', 'läuft bald ab');
    await expectCount(page, expiring());
    await settled(page);
    expect(new Set(blobs())).toEqual(new Set(newest));
  });

  it('is not shown shorter where a file cannot be loaded: the desk says which', async () => {
    const stale = Object.fromEntries(Object.entries(texts).filter(([hash]) => hash !== newest[3]));
    const mend = github.fault({ path: new RegExp(`/git/blobs/${newest[3]}`), status: 500 });
    onTestFinished(mend);
    const page = await open(stale);
    await entries(page).first().waitFor();
    await choose(page, 'Filtern nach', 'läuft bald ab');
    const words = `Eine Datei konnte nicht geladen werden: content/offers/${offers[3]!.id}.md`;
    await page.getByText(words, { exact: false }).waitFor();

    await page.getByRole('textbox').fill('Masken');
    await page.keyboard.press('Enter');
    await page.getByText(words, { exact: false }).nth(1).waitFor();
  });

  it('is not shown where GitHub has cut the list of files', async () => {
    const cut = {
      path: /\/git\/trees\/main:content\/offers/,
      body: { truncated: true, tree: [] },
      status: 200,
    };
    onTestFinished(github.fault(cut));
    const page = await open(texts);
    await page
      .getByText('GitHub hat die Liste der Dateien in content/offers gekürzt', { exact: false })
      .waitFor();
    expect(await entries(page).count()).toBe(0);
  });
});

async function open(index: Record<string, string>): Promise<Page> {
  const context = await seats.take();
  onTestFinished(() => seats.leave());
  await pointAt(context, github);
  await context.route('**/admin/texts/offers.json', (route) => route.fulfill({ json: index }));
  return openDesk(context, site, { path: '/collections/offers' });
}

const entries = (page: Page) => page.locator('a[href*="#/collections/offers/entries/"]');

async function expectCount(page: Page, wanted: number): Promise<void> {
  await expect.poll(() => entries(page).count()).toBe(wanted);
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await page.keyboard.press('Escape');
}

/** Waits until nothing is asked for any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

const asked = () => github.requests.map(({ method, path, search }) => `${method} ${path}${search}`);
const blobs = () => asked().flatMap((request) => /\/git\/blobs\/(\w+)/.exec(request)?.[1] ?? []);

/** Does something in the list with at most two requests. */
async function expectTwo(work: () => Promise<void>): Promise<void> {
  const before = asked().length;
  await work();
  expect(asked().slice(before).length).toBeLessThanOrEqual(2);
}

/** How many of all offers end within the days that the desk calls soon. */
function expiring(): number {
  const days = Array.from({ length: 15 }, (_, at) => addDays(TODAY, at));
  return count((text) => days.some((day) => new RegExp(`^validThrough: '?${day}`, 'm').test(text)));
}

function unchecked(): number {
  return count((text) => /^verification:\n {2}status: unchecked/m.test(text));
}

function count(matches: (text: string) => boolean): number {
  return Object.values(texts).filter(matches).length;
}

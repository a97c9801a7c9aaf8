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
  it('begins with at most 10 requests, takes none for a view of it, and at most 2 for a search', async () => {
    const page = await open(texts);
    await expectCount(page, TOTAL);
    await settled(page);
    expect(asked().length).toBeLessThanOrEqual(10);

    await expectAtMost(0, async () => {
      await filter(page, 'läuft bald ab');
      await expectCount(page, expiring());
      await filter(page, 'läuft bald ab');
      await filter(page, 'wartet auf Prüfung');
      await expectCount(page, unchecked());
      await filter(page, 'wartet auf Prüfung');
      await page.getByLabel('Sortieren nach').selectOption({ label: 'Titel' });
      await page.getByLabel('Gruppieren nach').selectOption({ label: 'Kategorie' });
      await page.getByRole('heading', { name: 'Kategorie: Abstrichtupfer' }).waitFor();
    });
    await expectAtMost(2, async () => {
      await search(page, offers[7]!.data.title);
      await entries(page).filter({ hasText: offers[7]!.data.title }).first().waitFor();
    });
    await expectAtMost(2, async () => {
      await search(page, 'Albstadt');
      await page.getByRole('cell', { name: 'Albstadt' }).first().waitFor();
    });
  });

  it('loads from GitHub what was published since the last build, and no more than that', async () => {
    const stale = Object.fromEntries(Object.entries(texts).filter(([hash]) => !newest.includes(hash)));
    const page = await open(stale);
    await expectCount(page, TOTAL);
    await settled(page);
    expect(new Set(blobs())).toEqual(new Set(newest));
  });

  it('is not shown shorter where a file cannot be loaded: the desk says which', async () => {
    const stale = Object.fromEntries(Object.entries(texts).filter(([hash]) => hash !== newest[3]));
    const mend = github.fault({ path: new RegExp(`/git/blobs/${newest[3]}`), status: 500 });
    onTestFinished(mend);
    const page = await open(stale);
    const words = page.getByRole('alert').filter({
      hasText: `Eine Datei konnte nicht geladen werden: content/offers/${offers[3]!.id}.md`,
    });
    await words.waitFor();
    expect(await entries(page).count()).toBe(0);

    await search(page, 'Masken');
    await page.getByRole('heading', { name: 'Suchergebnisse für „Masken“' }).waitFor();
    await words.waitFor();
    expect(await entries(page).count()).toBe(0);
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

async function filter(page: Page, label: string): Promise<void> {
  await page.getByRole('group', { name: 'Nur zeigen' }).getByLabel(label, { exact: true }).click();
}

async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'In allen Bereichen suchen' });
  await box.fill('');
  await box.pressSequentially(query);
  await page.keyboard.press('Enter');
}

/** Waits until nothing is asked for any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

const asked = () => github.requests.map(({ method, path, search }) => `${method} ${path}${search}`);
const blobs = () => asked().flatMap((request) => /\/git\/blobs\/(\w+)/.exec(request)?.[1] ?? []);

/** Does something in the list with so many requests at most. */
async function expectAtMost(requests: number, work: () => Promise<void>): Promise<void> {
  const before = asked().length;
  await work();
  expect(asked().slice(before).length).toBeLessThanOrEqual(requests);
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

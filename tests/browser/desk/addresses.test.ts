import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectFailure, fileOn, useDesk } from './desk.ts';
import { fillOffer, save, write } from './form.ts';
import { branchesOf, changedFiles } from './repository.ts';

const desk = useDesk(inject('site'));
const OFFER = '/collections/offers/entries/petg-folie-folien-kranich';
const REQUEST = '/collections/requests/entries/abstrichtupfer-praxisnetz-moorland';

describe('Whoever goes from one entry to another by its address', () => {
  it('sees that one, and saves it there and nowhere else', async () => {
    const page = await desk.open(OFFER);
    await title(page).waitFor();
    const offer = await title(page).inputValue();
    await goTo(page, REQUEST);
    await expect
      .poll(() =>
        title(page)
          .inputValue()
          .catch(() => offer),
      )
      .not.toBe(offer);
    await write(page, 'Titel', 'Ein Gesuch');
    await save(page);
    expect(branchesOf(desk.github)).toEqual(['cms/requests/abstrichtupfer-praxisnetz-moorland', 'main']);
    const [file] = changedFiles(desk.github, 'cms/requests/abstrichtupfer-praxisnetz-moorland');
    expect(file).toBe('content/requests/abstrichtupfer-praxisnetz-moorland.md');
    expect(
      await fileOn(
        desk.github,
        'cms/requests/abstrichtupfer-praxisnetz-moorland',
        'requests/abstrichtupfer-praxisnetz-moorland.md',
      ),
    ).toContain('Ein Gesuch');
  });

  it('sees the last of them, however late the others arrive', async () => {
    const page = await desk.open(OFFER);
    await title(page).waitFor();
    desk.github.fault({ path: /requests/, delayMs: 1500 });
    await goTo(page, REQUEST);
    await page.waitForTimeout(100);
    await goTo(page, '/collections/settings/entries/site');
    const name = page.getByLabel('Name', { exact: false }).first();
    await name.waitFor();
    await page.waitForTimeout(2500);
    await expect.poll(() => page.getByText('Einstellungen').count()).toBeGreaterThan(0);
    expect(await title(page).count()).toBe(0);
    expect(await name.isVisible()).toBe(true);
  });

  it('finds an empty form at that of a new one', async () => {
    const page = await desk.open(OFFER);
    await title(page).waitFor();
    await goTo(page, '/collections/offers/new');
    await expect
      .poll(() =>
        title(page)
          .inputValue()
          .catch(() => '?'),
      )
      .toBe('');
    await fillOffer(page, 'Ganz neu');
    await save(page);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/collections/offers/entries/ganz-neu');
    await goTo(page, '/collections/offers/new');
    await expect
      .poll(() =>
        title(page)
          .inputValue()
          .catch(() => '?'),
      )
      .toBe('');
  });
});

it('a copy of an entry is a new one with its text', async () => {
  const page = await desk.open(OFFER);
  await title(page).waitFor();
  const offer = await title(page).inputValue();
  await page.getByText('Veröffentlicht', { exact: true }).click();
  await page.getByRole('menuitem', { name: 'Duplizieren' }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/collections/offers/new');
  await expect
    .poll(() =>
      title(page)
        .inputValue({ timeout: 2000 })
        .catch(() => ''),
    )
    .toBe(offer);
  await save(page);
  expect(branchesOf(desk.github)).toEqual([
    'cms/offers/petg-folie-0-5-mm-fuer-visiere-6-000-platten',
    'main',
  ]);
});

it.each(['/collections/offers/entries/gibt-es-nicht', '/collections/calls/entries/gibt-es-nicht/call'])(
  'an address without an entry says so and leads back: %s',
  async (address) => {
    const page = await desk.open(address);
    await page.getByText('Diesen Eintrag gibt es nicht', { exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Speichern' }).count()).toBe(0);
    await page.getByRole('link', { name: /^Zur Liste/ }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  },
);

it('a published entry is no draft after a save that failed', async () => {
  const page = await desk.open(OFFER);
  await write(page, 'Titel', 'Nicht angekommen');
  desk.github.fault({ method: 'POST', path: /\/git\/blobs/, status: 500, times: 1 });
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expectFailure(page, /antwortet mit einem Fehler/);
  expect(await page.getByText(/Nicht veröffentlichte.* löschen|verwerfen/).count()).toBe(0);
  expect(await page.getByText('Status: ', { exact: false }).count()).toBe(0);
  await save(page);
  await page.getByText('Status: Entwurf', { exact: true }).waitFor();
});

const title = (page: Page) => page.getByLabel('Titel', { exact: true });

/** As somebody does who pastes an address. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), path);
}

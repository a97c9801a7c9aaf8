import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EDITOR, useDesk } from './desk.ts';
import { save, write } from './form.ts';
import { changesOn, contentOn, publishPastDesk, pullRequest } from './repository.ts';

const desk = useDesk(inject('site'));
const PUBLISHED = '/collections/offers/entries/petg-folie-folien-kranich';
const FILE = 'offers/petg-folie-folien-kranich.md';
const DRAFT = 'cms/offers/petg-folie-folien-kranich';

async function openHistory(page: Page): Promise<void> {
  await page.getByText('Verlauf', { exact: true }).click();
}

describe('The history of an entry', () => {
  it('says who changed what in words, and brings a version back as a draft', async () => {
    await publishPastDesk(desk.github, FILE, (text) =>
      text
        .replace('availability: available', 'availability: paused')
        .replace(/validThrough: .*/, 'validThrough: 2020-06-01'),
    );
    const page = await desk.open(PUBLISHED);
    await openHistory(page);
    const versions = page.locator('.desk-history > li');
    await expect.poll(() => versions.count()).toBe(2);
    await versions.nth(0).locator('summary').click();
    await versions.nth(0).getByText('Verfügbarkeit: verfügbar → ruht').waitFor();
    await versions.nth(0).getByText('Gültig bis: 30. Juni 2020 → 1. Juni 2020').waitFor();
    await versions.nth(1).locator('summary').click();
    await versions.nth(1).getByText('Angelegt.').waitFor();
    await versions.nth(1).getByRole('button', { name: 'Diesen Stand wiederherstellen' }).click();
    await versions
      .nth(1)
      .getByText(/^Der Stand vom .* steht als Entwurf Nr\. 2/)
      .waitFor();
    expect(changesOn(desk.github, DRAFT)).toEqual([
      `content/${FILE}`,
      '-availability: paused',
      '+availability: available',
      '-validThrough: 2020-06-01',
      '+validThrough: 2020-06-30',
    ]);
    expect(contentOn(desk.github, DRAFT).problems).toEqual([]);
    expect(pullRequest(desk.github, DRAFT)?.labels).toEqual(['decap-cms/draft']);
  });

  it('asks for nothing before somebody opens it', async () => {
    const page = await desk.open(PUBLISHED);
    await page.getByText('Verlauf', { exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(
      desk.github.requests.filter(({ path }) => /\/commits\b/.test(path) && !/git\/commits/.test(path)),
    ).toEqual([]);
  });
});

describe('A draft', () => {
  it('is talked about beside its form, in the pull request', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'PETG-Folie 0,5 mm für Visiere, 5.000 Platten');
    await save(page);
    const other = await desk.open(PUBLISHED);
    await other.getByText('Gespräch zum Entwurf Nr. 1').click();
    await other.getByText('Noch hat niemand etwas dazu geschrieben.').waitFor();
    await other.getByLabel('Ihre Nachricht').pressSequentially('Bitte die Menge noch einmal prüfen.');
    await other.getByRole('button', { name: 'Senden' }).click();
    await other.getByRole('listitem').filter({ hasText: 'Bitte die Menge noch einmal prüfen.' }).waitFor();
    expect(pullRequest(desk.github, DRAFT)?.comments).toMatchObject([
      { body: 'Bitte die Menge noch einmal prüfen.', user: { login: EDITOR.login } },
    ]);
    expect(await other.getByLabel('Ihre Nachricht').inputValue()).toBe('');
  });

  it('that is assigned to somebody stands on their board', async () => {
    const page = await desk.open(PUBLISHED);
    await write(page, 'Titel', 'PETG-Folie 0,5 mm für Visiere, 5.000 Platten');
    await save(page);
    await page.goto(page.url().replace(/#.*/, '#/workflow'));
    await page.getByText('Zurzeit ist Ihnen nichts zugewiesen.').waitFor();
    const other = await desk.open(PUBLISHED);
    await other.getByText('Gespräch zum Entwurf Nr. 1').click();
    await other.getByRole('button', { name: 'Mir zuweisen' }).click();
    await other.getByText(`Zugewiesen: ${EDITOR.login}`).waitFor();
    await page.reload();
    const mine = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Mir zugewiesen' }) });
    await mine.getByRole('link', { name: /Nr\. 1/ }).click();
    await expect
      .poll(() => page.getByLabel('Titel', { exact: true }).inputValue())
      .toContain('5.000 Platten');
  });
});

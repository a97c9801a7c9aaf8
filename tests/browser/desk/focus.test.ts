import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EDITOR, useDesk } from './desk.ts';
import { save, write } from './form.ts';

const site = inject('site');
const desk = useDesk(site);

const OFFER = '/collections/offers/entries/petg-folie-folien-kranich';

describe('The focus', () => {
  it('is on the list after signing in, with "Neuer Eintrag" one step away', async () => {
    const page = await (await desk.context()).newPage();
    await page.goto(`${site.url}admin/`);
    await page.getByLabel('Zugriffsschlüssel', { exact: true }).fill(EDITOR.token);
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Angebote');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Neuer Eintrag: Angebot');
    expect(await page.title()).toBe('Angebote – Redaktion – Drehscheibe Nordsund');
  });

  it('comes from the top of a list to "Neuer Eintrag" within five stops', async () => {
    const page = await desk.open('/collections/offers');
    await expectFocus(page, 'Angebote');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator('body').evaluate((body) => {
      body.tabIndex = -1;
      body.focus();
      body.removeAttribute('tabindex');
    });
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Zum Inhalt');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Neuer Eintrag: Angebot');
  });

  it('is in the form of an entry that was opened, and on its status after saving', async () => {
    const page = await desk.open('/collections/offers');
    await page.getByRole('link', { name: /FDM/ }).first().click();
    await page
      .getByLabel(/^Titel/)
      .first()
      .waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain('ControlPaneContainer');
    await page.keyboard.press('Tab');
    // What is done every day stands first.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Heute bestätigt/);
    await write(page, 'Titel', '3D-Druck, berichtigt');
    await page.getByRole('button', { name: 'Speichern' }).focus();
    await save(page);
    await expectFocus(page, 'Status: Entwurf');
  });

  it('is in the first field of a new entry', async () => {
    const page = await desk.open('/collections/offers/new');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^title-field/);
  });

  it('that comes to a filled field with the Tab key selects all of it', async () => {
    const page = await desk.open(OFFER);
    const title = page.getByLabel(/^Titel/).first();
    await title.waitFor();
    await page.locator('summary', { hasText: 'Verlauf' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Neuer Titel');
    expect(await title.inputValue()).toBe('Neuer Titel');
  });
});

async function expectFocus(page: Page, words: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim()))
    .toBe(words);
}

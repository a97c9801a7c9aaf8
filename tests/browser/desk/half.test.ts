import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectFailure, fileOn, useDesk } from './desk.ts';
import { fillOffer, save, setStatus } from './form.ts';
import { branchesOf, contentOn, pullRequest } from './repository.ts';

const desk = useDesk(inject('site'));
const NEW = '/collections/offers/new';
const OFFER = '/collections/offers/entries/petg-folie-folien-kranich';

describe('Half a draft', () => {
  const branch = 'cms/offers/halbe-sache';

  it('is kept, and becomes ready only when nothing is missing', async () => {
    const page = await desk.open(NEW);
    await type(page, 'Halbe Sache');
    await save(page);
    await page.getByText(/Entwurf gespeichert\. .*fehlt noch: .*Kategorie/).waitFor();
    expect(await fileOn(desk.github, branch, 'offers/halbe-sache.md')).toContain("title: 'Halbe Sache'");
    expect(pullRequest(desk.github, branch)).toMatchObject({ state: 'open', labels: ['decap-cms/draft'] });
    expect(contentOn(desk.github, branch).problems.map(({ code }) => code)).toContain('field-missing');

    await page.getByText('Status: Entwurf', { exact: true }).click();
    await page.getByRole('menuitem', { name: 'Bereit', exact: true }).click();
    const list = page.getByRole('alert').filter({ hasText: 'Noch nicht bereit' });
    await list.getByRole('link', { name: 'Kategorie' }).waitFor();
    await list.getByRole('button', { name: 'Liste schließen' }).click();
    await expectFailure(page, /Noch nicht bereit: \d+ Angaben/);
    expect(pullRequest(desk.github, branch)?.labels).toEqual(['decap-cms/draft']);

    await fillOffer(page, 'Ganze Sache');
    await save(page);
    expect(contentOn(desk.github, branch).problems).toEqual([]);
    await setStatus(page, 'Entwurf', 'Bereit');
    expect(pullRequest(desk.github, branch)?.labels).toEqual(['decap-cms/pending_publish']);
  });

  it('has a name before it has a title', async () => {
    const page = await desk.open(NEW);
    await page.locator('[contenteditable=true]').first().click();
    await page.keyboard.type('Noch ohne Titel.');
    await save(page);
    expect(branchesOf(desk.github)).toEqual(['cms/offers/angebot', 'main']);
  });

  it('that would be wrong is still refused', async () => {
    const page = await desk.open(NEW);
    await type(page, 'Kurz');
    await expect(save(page)).rejects.toThrow('hat 4 Zeichen');
    expect(branchesOf(desk.github)).toEqual(['main']);
  });
});

describe('Whoever leaves without saving and comes back', () => {
  it.each([
    ['a new entry', NEW],
    ['a published entry', OFFER],
  ])('is offered what they wrote, to the last letter: %s', async (_, address) => {
    const page = await desk.open(address);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await type(page, 'Noch nicht fertig geschrieben');
    // Before Decap has made its copy.
    await page.evaluate(() => void (location.hash = '/collections/requests'));
    await page.getByRole('heading', { name: 'Gesuche' }).first().waitFor();
    await page.evaluate((hash) => void (location.hash = hash), address);
    await expect
      .poll(() =>
        title(page)
          .inputValue({ timeout: 2000 })
          .catch(() => ''),
      )
      .toBe('Noch nicht fertig geschrieben');
    expect(asked).toHaveLength(2);
  });
});

const title = (page: Page) => page.getByLabel('Titel', { exact: true });

/** Key by key, over what stands there. */
async function type(page: Page, text: string): Promise<void> {
  await title(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

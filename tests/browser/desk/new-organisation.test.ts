import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EDITOR, fileOn, useDesk } from './desk.ts';
import { choose, fillListing, save, write } from './form.ts';
import { changedFiles, contentOn, publishFile, pullRequest } from './repository.ts';

const desk = useDesk(inject('site'));
const OFFER = 'cms/offers/kittel-aus-wolle';

/** Types a name that nobody has into a field, and takes up the offer to add it. */
async function offerNew(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true }).first();
  await field.waitFor();
  await field.focus();
  await field.pressSequentially(name);
  await page.getByRole('option', { name: `„${name}“` }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: /^Neu: / }).waitFor();
}

async function addMaier(page: Page): Promise<void> {
  await offerNew(page, 'Organisation', 'Maier');
  await page.keyboard.type('Unternehmen');
  await page.keyboard.press('Enter');
  const form = page.getByRole('group', { name: 'Neu: Organisation' });
  await form.getByLabel('Ort').pressSequentially('Ulm');
  await form.getByLabel('Funktionspostfach').pressSequentially('info@maier.example');
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
}

describe('An organisation that is not there', () => {
  it('is added on the spot, and one draft carries both files past the check', async () => {
    const page = await desk.open('/collections/offers/new');
    await fillListing(page, 'Kittel aus Wolle');
    await addMaier(page);
    expect(await page.getByRole('combobox', { name: 'Organisation' }).first().inputValue()).toBe('Maier');
    await save(page);

    expect(changedFiles(desk.github, OFFER).sort()).toEqual([
      'content/offers/kittel-aus-wolle.md',
      'content/organisations/maier.yaml',
    ]);
    expect(await fileOn(desk.github, OFFER, 'organisations/maier.yaml')).toBe(
      'name: Maier\nkind: company\nroleMailbox: info@maier.example\nlocation:\n  country: DE\n  city: Ulm\nverification:\n  status: unchecked\n',
    );
    expect(contentOn(desk.github, OFFER).problems).toEqual([]);
    expect(pullRequest(desk.github, OFFER)?.body).toContain('Maier (`content/organisations/maier.yaml`)');

    // The draft is still the offer's, also when it is opened and saved again elsewhere.
    const other = await desk.open('/collections/offers/entries/kittel-aus-wolle');
    await write(other, 'Titel', 'Kittel aus reiner Wolle');
    expect(await other.getByRole('combobox', { name: 'Organisation' }).first().inputValue()).toBe('Maier');
    await save(other);
    expect(changedFiles(desk.github, OFFER)).toHaveLength(2);
    expect(contentOn(desk.github, OFFER).problems).toEqual([]);
  });

  it('is asked for what is missing, at its field and in words for people', async () => {
    const page = await desk.open('/collections/offers/new');
    await offerNew(page, 'Organisation', 'Maier');
    const form = page.getByRole('group', { name: 'Neu: Organisation' });
    await form.getByRole('button', { name: 'Anlegen und auswählen' }).click();
    await form.getByText('weder Website noch Funktionspostfach noch Telefon').waitFor();
    expect(await form.getByLabel('Art').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await form.innerText()).not.toMatch(/roleMailbox|website|kind|\.yaml/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(
      await page
        .getByRole('combobox', { name: 'Organisation' })
        .first()
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  it('is not added twice: one that is there under another legal form is offered instead', async () => {
    const page = await desk.open('/collections/offers/new');
    await offerNew(page, 'Organisation', 'Hochschule Lindhagen GmbH');
    await page.getByRole('button', { name: '„Hochschule Lindhagen“ auswählen' }).click();
    expect(await page.getByRole('combobox', { name: 'Organisation' }).first().inputValue()).toBe(
      'Hochschule Lindhagen',
    );
  });

  it('comes back after a reload that came before the save', async () => {
    const page = await desk.open('/collections/offers/new');
    await addMaier(page);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    const field = page.getByRole('combobox', { name: 'Organisation' }).first();
    await field.waitFor();
    await field.focus();
    await field.pressSequentially('maier');
    await page.getByRole('option', { name: 'neu, wird mit diesem Eintrag gespeichert' }).waitFor();
  });

  it('is added where an authority is named, too', async () => {
    const page = await desk.open('/collections/guidance/new');
    await offerNew(page, 'Behörde', 'Landesamt Nord');
    await page.getByRole('group', { name: 'Neu: Organisation' }).getByLabel('Website').waitFor();
  });
});

describe('An organisation that is there, but not on the site yet', () => {
  const FRESH =
    'name: Frisch GmbH\nkind: company\nphone: +49 731 12345\nlocation:\n  country: DE\nverification:\n  status: unchecked\n';

  it('can be chosen as soon as it is published', async () => {
    await publishFile(desk.github, 'organisations/frisch.yaml', FRESH);
    const page = await desk.open('/collections/offers/new');
    await fillListing(page, 'Kittel aus Wolle');
    await choose(page, 'Organisation', 'Frisch GmbH');
    await save(page);
    expect(contentOn(desk.github, OFFER).problems).toEqual([]);
  });

  it('can be chosen while it is a draft, and says so', async () => {
    const first = await desk.open('/collections/organisations/new');
    await write(first, 'Name', 'Entwurf GmbH');
    await choose(first, 'Art', 'Unternehmen');
    await write(first, 'Website', 'https://entwurf.example');
    await save(first);
    const second = await desk.open('/collections/offers/new', { token: EDITOR.token });
    await choose(second, 'Organisation', 'Entwurf GmbH');
    await second.getByRole('combobox', { name: 'Organisation' }).first().click();
    await second.getByRole('option', { name: 'Entwurf, noch nicht veröffentlicht' }).waitFor();
  });
});

describe('A category that is not there', () => {
  it('is proposed in the same draft, for whoever keeps the terms', async () => {
    const page = await desk.open('/collections/offers/new');
    await fillListing(page, 'Kittel aus Wolle');
    await offerNew(page, 'Kategorie', 'Wollkittel');
    const form = page.getByRole('group', { name: 'Neu: Kategorien' });
    await form.getByLabel('Bezeichnung: Englisch').pressSequentially('Woollen gowns');
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    await save(page);
    expect(changedFiles(desk.github, OFFER)).toContain('content/vocabulary/categories.yaml');
    expect(await fileOn(desk.github, OFFER, 'vocabulary/categories.yaml')).toMatch(
      / {2}- id: wollkittel\n {4}label: \{ de: Wollkittel, en: 'Woollen gowns' \}\n$/,
    );
    expect(contentOn(desk.github, OFFER).problems).toEqual([]);
    expect(pullRequest(desk.github, OFFER)?.body).toContain('schlägt einen neuen Begriff vor: Wollkittel');
  });
});

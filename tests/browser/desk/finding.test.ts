import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useDesk } from './desk.ts';
import { fillNews, save } from './form.ts';

const desk = useDesk(inject('site'));

async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'In allen Bereichen suchen' });
  await box.fill('');
  await box.pressSequentially(query);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Suchergebnisse für „${query}“` }).waitFor();
  await page.getByText(/Treffer$|^Nichts gefunden/).waitFor();
}

const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

it('One search finds offers, requests and the organisation itself by a name, and leads into the form', async () => {
  const page = await desk.open('/collections/offers');
  await search(page, 'textilwerk');
  for (const kind of ['Organisation', 'Angebot', 'Gesuch'])
    expect(await page.getByRole('cell', { name: kind, exact: true }).count(), kind).toBeGreaterThan(0);
  const offer = row(page, 'OP-Hauben und Bartschutz');
  expect(await offer.getByRole('cell').allTextContents()).toEqual([
    ...['Angebot', 'Textilwerk Brise GmbH & Co. KG', 'Albstadt', '4. August 2020', 'gültig'],
  ]);
  await offer.getByRole('link').click();
  await expect.poll(() => page.getByLabel('Titel', { exact: true }).inputValue()).toContain('OP-Hauben');
});

it('A town finds what is in it and nothing else, and what is nowhere says so', async () => {
  const page = await desk.open('/collections/requests');
  await search(page, 'Albstadt');
  const towns = page.locator('td[data-label="Ort"]');
  expect(new Set(await towns.allTextContents())).not.toContain('Dortmund');
  await search(page, 'Wolkenkuckucksheim');
  expect(await page.getByText('Nichts gefunden').count()).toBe(1);
  expect(await page.getByRole('table').count()).toBe(0);
});

it('A list says who, where, until when and how an entry stands, and is looked at by keyboard', async () => {
  const page = await desk.open('/collections/offers');
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('columnheader').allTextContents()).toEqual(
    expect.arrayContaining(['Titel', 'Organisation', 'Ort', 'Gültig bis', 'Stand']) as string[],
  );
  const first = await page.getByRole('row').nth(1).innerText();
  expect(first).toContain('läuft bald ab');
  expect(first).toMatch(/\d\. (?:Mai|Juni) 2020/);
  await page.getByLabel('läuft bald ab', { exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByText(/^\d+ von \d+ Einträgen$/).waitFor();
  const states = await page.locator('td[data-label="Stand"]').allTextContents();
  expect(states).toContain('läuft bald ab');
});

it('A search finds new drafts and terms too', async () => {
  const page = await desk.open('/collections/news/new');
  await fillNews(page, 'Trägertaschen gesucht', 'Wer näht Taschen?');
  await save(page);
  const other = await desk.open('/collections/offers');
  await search(other, 'traegertaschen');
  const draft = other.getByRole('listitem').filter({ hasText: 'Entwurf' }).getByRole('link');
  expect(await draft.getAttribute('href')).toBe('#/collections/news/entries/traegertaschen-gesucht');
  await search(other, 'Abstrichtupfer');
  await other.getByRole('link', { name: 'Abstrichtupfer · Swabs' }).waitFor();
});

it('A list says in English what it says in German', async () => {
  const page = await desk.open('/collections/offers', { lang: 'en' });
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('columnheader').allTextContents()).toEqual(
    expect.arrayContaining(['Title', 'Organisation', 'Town', 'Valid through', 'State']) as string[],
  );
  await page.getByLabel('Group by').selectOption({ label: 'Category' });
  await page.getByRole('heading', { name: 'Category: Swabs' }).waitFor();
});

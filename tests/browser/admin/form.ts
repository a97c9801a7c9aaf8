import type { Page } from 'playwright-core';

/** Writes into a field of the editor. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().fill(text);
}

/** Chooses from a list of the editor, as one does who types the beginning. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.click({ force: true });
  await field.fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** Writes the body of an entry. */
export async function writeBody(page: Page, text: string): Promise<void> {
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.type(text);
}

/** Everything an offer must have. */
export async function fillOffer(page: Page, title: string): Promise<void> {
  await write(page, 'Titel', title);
  await choose(page, 'Kategorie', '3D-Druck');
  await choose(page, 'Organisation', 'Hochschule Musterstadt');
  await choose(page, 'Zweck', 'Krisenbedarf');
  await choose(page, 'Bedingungen', 'Spende');
  await choose(page, 'Verfügbarkeit', 'verfügbar');
  await write(page, 'Veröffentlicht am', '2020-05-12');
  await write(page, 'Gültig bis', '2020-06-12');
  await writeBody(page, 'Wir fertigen und liefern innerhalb einer Woche.');
}

/** Saves and waits until the editor says so. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('gespeichert', { exact: false }).first().waitFor();
}

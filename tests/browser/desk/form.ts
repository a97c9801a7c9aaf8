import type { Locator, Page } from 'playwright-core';

/** The whole form, or a list or group in it. */
type Place = Page | Locator;

/** Writes into a field of the editor. */
export async function write(place: Place, label: string, text: string): Promise<void> {
  await labelled(place, label).fill(text);
}

/** Chooses from a list of the editor, as one does who types the beginning. */
export async function choose(place: Place, label: string, option: string): Promise<void> {
  const field = labelled(place, label);
  await field.waitFor();
  // What is chosen, or the words "choose", lie over the field.
  await field.click({ force: true });
  await field.fill(option);
  await field.page().getByRole('option', { name: option }).first().click();
}

/** A list or a group of fields, to write into the fields inside it. */
export function inside(place: Place, label: string): Locator {
  const isLabel = `normalize-space()="${label}" or normalize-space()="${label} (optional)"`;
  return place
    .locator(`xpath=.//label[${isLabel}]/ancestor::*[contains(@class, "ControlContainer")][1]`)
    .first();
}

/** Opens a collapsed group or item. */
export async function unfold(place: Locator): Promise<Locator> {
  await place
    .getByRole('button', { name: /^(?:Ausklappen$|Aufklappen: )/ })
    .first()
    .click();
  return place;
}

/** Opens an item of a list by its name. */
export async function openItem(list: Locator, name: string): Promise<Locator> {
  const toggle = list.getByRole('button', { name: `Aufklappen: ${name}`, exact: true });
  await toggle.click();
  return list
    .getByRole('button', { name: `Zuklappen: ${name}`, exact: true })
    .locator('xpath=ancestor::*[contains(@id, "-field-")][1]');
}

/** Adds an item to a list, or the set of fields that was missing. */
export async function add(place: Place, label: string): Promise<Locator> {
  const list = inside(place, label);
  await list
    .getByRole('button', { name: /hinzufügen/ })
    .first()
    .click();
  return list;
}

/** Writes the body of an entry. */
export async function writeBody(page: Page, text: string): Promise<void> {
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.type(text);
}

/** Everything an offer or a request must have. */
export async function fillListing(page: Page, title: string): Promise<void> {
  await write(page, 'Titel', title);
  await choose(page, 'Kategorie', '3D-Druck');
  await choose(page, 'Organisation', 'Hochschule Lindhagen');
  await choose(page, 'Zweck', 'Krisenbedarf');
  await choose(page, 'Bedingungen', 'Spende');
  await choose(page, 'Land', 'Deutschland');
  await choose(page, 'Verfügbarkeit', 'verfügbar');
  await write(page, 'Veröffentlicht am', '2020-05-12');
  await write(page, 'Gültig bis', '2020-06-12');
  await writeBody(page, 'Wir fertigen und liefern innerhalb einer Woche.');
}

/** Everything an offer must have. */
export const fillOffer = fillListing;

/** Everything a news item must have. */
export async function fillNews(page: Page, title: string, text: string): Promise<void> {
  await write(page, 'Titel', title);
  await write(page, 'Kurzfassung', text);
  await write(page, 'Veröffentlicht am', '2020-05-12');
  const sources = await add(page, 'Quellen');
  await write(sources, 'Titel', 'Mitteilung');
  await write(sources, 'Adresse', 'https://quelle.example/mitteilung');
  await writeBody(page, text);
}

/**
 * Saves and waits until the editor says so.
 * @throws Error in the editor's words where it refuses
 */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Speichern' }).click();
  const refused = page.getByText(/^Nicht gespeichert:|konnte nicht gespeichert werden/).first();
  await page.getByText('Änderungen gespeichert', { exact: true }).or(refused).first().waitFor();
  await page.locator('[inert]').waitFor({ state: 'detached' });
  if (await refused.isVisible()) throw new Error(await refused.locator('xpath=..').innerText());
}

/** Moves a saved draft along the board, in its editor. */
export async function setStatus(page: Page, from: string, to: string): Promise<void> {
  await page.getByText(`Status: ${from}`, { exact: true }).click();
  await page.getByRole('menuitem', { name: to, exact: true }).click();
  await page.getByText(`Status: ${to}`, { exact: true }).waitFor();
}

/** Publishes the draft in the editor, and waits until the editor shows it as published. */
export async function publish(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByText('Veröffentlichen', { exact: true }).click();
  await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen', exact: true }).click();
  await page.getByText('Veröffentlicht', { exact: true }).waitFor();
}

/** The label of an optional field says so behind its words. */
function labelled(place: Place, label: string): Locator {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return place.getByLabel(new RegExp(String.raw`^${words}(?: \(optional\))?$`)).first();
}

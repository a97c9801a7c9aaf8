import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useDesk } from './desk.ts';
import { inside, openItem, save, unfold } from './form.ts';
import { changesOn, contentOn, publishFile } from './repository.ts';

const desk = useDesk(inject('site'));
/** The item that was added last. */
const NEWEST =
  'xpath=(.//button[contains(@aria-label, "Noch ohne Namen")]/ancestor::*[contains(@id, "-field-")][1])[last()]';
const DRAFT = 'cms/vocabulary/categories';

async function openTerms(): Promise<{ page: Page; terms: Locator }> {
  const page = await desk.open('/collections/vocabulary/entries/categories');
  const terms = inside(page, 'Kategorien');
  await terms.getByRole('button', { name: 'Aufklappen: Masken', exact: true }).waitFor();
  return { page, terms };
}
const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);

describe('A new term at the end of a long list', () => {
  it('opens where one is, is typed with the keyboard alone, and can be chosen at once', async () => {
    const { page, terms } = await openTerms();
    await terms.getByRole('button', { name: 'Kategorien hinzufügen' }).focus();
    await page.keyboard.press('Enter');
    const id = terms.getByLabel('Kennung', { exact: true }).last();
    await expect.poll(() => hasFocus(id)).toBe(true);
    await expect.poll(() => id.evaluate((input) => input.getBoundingClientRect().top)).toBeLessThan(1000);
    await page.keyboard.type('spit-guards');
    await inside(terms.locator(NEWEST), 'Bezeichnung').getByLabel('Deutsch', { exact: true }).focus();
    // The label's fields come after the id, those of the synonyms are folded.
    await page.keyboard.type('Spuckschutz');
    const masks = await openItem(terms, 'Personal');
    const broader = masks.getByRole('combobox', { name: /^Oberbegriff/ });
    await broader.focus();
    await broader.pressSequentially('Spuckschutz');
    await page.getByRole('option', { name: 'Spuckschutz' }).first().waitFor();
  });

  it('has as many synonyms as commas part', async () => {
    const { page, terms } = await openTerms();
    const term = await openItem(terms, 'Masken');
    const synonyms = inside(term, 'Synonyme');
    await unfold(synonyms);
    const german = synonyms.getByLabel(/^Deutsch/);
    await german.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', Spuckschutz, Hustenschutz');
    await save(page);
    const added = changesOn(desk.github, DRAFT).join('\n');
    expect(added).toMatch(/Spuckschutz/);
    expect(added).not.toMatch(/Spuckschutz, Hustenschutz'/);
    const { content, problems } = contentOn(desk.github, DRAFT);
    expect(problems).toEqual([]);
    const masks = content?.vocabulary.categories.find(({ id }) => id === 'masks');
    expect(masks?.synonyms.de.slice(-2)).toEqual(['Spuckschutz', 'Hustenschutz']);
  });
});

describe('A long list', () => {
  it('is made short by typing a word of an item', async () => {
    const { page, terms } = await openTerms();
    await terms.getByRole('searchbox').pressSequentially('3d druck');
    await page.getByText('Ein Treffer').waitFor();
    const shown = await terms.getByRole('button', { name: /^Aufklappen: / }).allInnerTexts();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('3D-Druck');
  });

  it('is put in order with the keyboard, and says so by name; each text stays with its item', async () => {
    const { page, terms } = await openTerms();
    await terms.getByRole('button', { name: 'Nach unten: Masken', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Masken: jetzt an Stelle 2 von 41.').waitFor({ state: 'attached' });
    const down = terms.getByRole('button', { name: 'Nach unten: Masken', exact: true });
    await expect.poll(() => hasFocus(down)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Masken: jetzt an Stelle 3 von 41.').waitFor({ state: 'attached' });
    const term = await openItem(terms, 'Masken');
    expect(await inside(term, 'Bezeichnung').getByLabel('Deutsch', { exact: true }).inputValue()).toBe(
      'Masken',
    );
    await save(page);
    const ids = contentOn(desk.github, DRAFT).content?.vocabulary.categories.map(({ id }) => id);
    expect(ids?.slice(0, 3)).toEqual(['ffp2-masks', 'ffp3-masks', 'masks']);
  });

  it('tells its limit while one adds', async () => {
    const sources = Array.from(
      { length: 20 },
      (_, at) => `  - title: Quelle ${at}\n    url: https://quelle.example/${at}\n`,
    ).join('');
    const text = `---\ntitle: Viele Quellen\nsummary: Eine Meldung.\npublishedOn: 2020-05-10\nsources:\n${sources}---\n\nText.\n`;
    await publishFile(desk.github, 'news/de/viele-quellen.mdx', text);
    const page = await desk.open('/collections/news/entries/viele-quellen');
    const list = inside(page, 'Quellen');
    await list.getByText('20 von höchstens 20').waitFor();
    await list.getByText('Mehr als 20 gehen nicht.', { exact: false }).waitFor();
    const adding = list.getByRole('button', { name: 'Quellen hinzufügen' });
    expect(await adding.getAttribute('aria-disabled')).toBe('true');
    await adding.click({ force: true });
    await list.getByText('20 von höchstens 20').waitFor();
  });
});

describe('A published term', () => {
  it('keeps its id', async () => {
    const { terms } = await openTerms();
    const term = await openItem(terms, 'Masken');
    const id = term.getByLabel('Kennung', { exact: true });
    expect(await id.getAttribute('readonly')).not.toBeNull();
    await term.getByText('Einträge nennen diese Kennung').waitFor();
  });

  it('is not taken away while entries name it, and one learns which', async () => {
    const { page, terms } = await openTerms();
    await terms.getByRole('button', { name: 'Entfernen: 3D-Druck', exact: true }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    const panel = page.locator('#hub-save-problems');
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/Der Begriff „3d-printing“ fehlt, wird aber genannt: „.+“/);
  });
});

import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openDesk, useDesk } from './desk.ts';

const desk = useDesk(inject('site'));

/** A field of a new offer, as one comes to it with the keyboard. */
async function fieldOf(page: Page, label: string): Promise<Locator> {
  const field = page.getByRole('combobox', { name: label });
  await field.first().waitFor();
  await field.first().focus();
  return field.first();
}
const options = (page: Page): Promise<string[]> => page.getByRole('option').allInnerTexts();

describe('A field in which something is chosen', () => {
  it.each([
    ['Mundschutz', 'Medizinische Gesichtsmasken'],
    ['OP-Maske', 'Medizinische Gesichtsmasken'],
    ['3D Druck', '3D-Druck'],
    ['schutzanzuege', 'Schutzanzüge'],
  ])('finds a category by „%s“, and the Enter key takes it', async (typed, label) => {
    const page = await desk.open('/collections/offers/new');
    const field = await fieldOf(page, 'Kategorie');
    await field.pressSequentially(typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toContain(label);
  });

  it('takes nothing from somebody who only walks past, and puts back what was half typed', async () => {
    const page = await desk.open('/collections/offers/new');
    const field = await fieldOf(page, 'Bedingungen');
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('');
    await field.focus();
    await field.pressSequentially('Spende');
    await page.keyboard.press('Enter');
    await field.pressSequentially('Leih');
    await page.keyboard.press('Escape');
    await page.getByLabel('Titel').first().click();
    expect(await field.inputValue()).toBe('Spende');
  });

  it('speaks the language of the page, also to those who hear it', async () => {
    const page = await desk.open('/collections/offers/new');
    const field = await fieldOf(page, 'Zweck');
    await field.pressSequentially('xyz');
    const nothing = page.getByText('Nichts gefunden für „xyz“.');
    await nothing.first().waitFor();
    await expect
      .poll(() => page.locator('#a11y-status-message').textContent())
      .toBe('Nichts gefunden für „xyz“.');
    await field.fill('k');
    await expect
      .poll(() => page.locator('#a11y-status-message').textContent())
      .toContain('Mit den Pfeiltasten auswählen');
    expect(await page.locator('body').innerText()).not.toMatch(/No options|results? available|selected/i);
  });

  it('holds several, which are taken back by key and by button', async () => {
    const page = await desk.open('/collections/guidance/new');
    const field = await fieldOf(page, 'Kategorien');
    for (const word of ['Alltagsmasken', 'Mundschutz', '3d druck']) {
      await field.pressSequentially(word);
      await page.keyboard.press('Enter');
    }
    const chosen = page.getByRole('button', { name: /^Entfernen: / });
    await expect.poll(() => chosen.count()).toBe(3);
    await page.keyboard.press('Backspace');
    await expect.poll(() => chosen.count()).toBe(2);
    await page.getByText('3D-Druck“ entfernt.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /Alltagsmasken/ }).click();
    await expect.poll(() => chosen.count()).toBe(1);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('is opened and used by touch', async () => {
    const context = await desk.context({ hasTouch: true, viewport: { width: 390, height: 844 } });
    const page = await openPhone(context);
    const field = page.getByRole('combobox', { name: 'Bedingungen' });
    await field.tap();
    await page.getByRole('option', { name: 'Leihgabe' }).tap();
    await expect.poll(() => field.inputValue()).toBe('Leihgabe');
    await expect.poll(() => options(page)).toEqual([]);
  });

  it('shows a list of 250 countries that typing makes short', async () => {
    const page = await desk.open('/collections/offers/new');
    const field = await fieldOf(page, 'Land');
    await field.pressSequentially('oesterr');
    await expect.poll(() => options(page)).toEqual(['Österreich']);
  });
});

async function openPhone(context: Awaited<ReturnType<typeof desk.context>>): Promise<Page> {
  return openDesk(context, inject('site'), { path: '/collections/offers/new' });
}

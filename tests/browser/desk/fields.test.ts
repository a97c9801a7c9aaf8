import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fileOn, useDesk } from './desk.ts';
import { add, choose, fillListing, fillNews, inside, save, unfold } from './form.ts';

const desk = useDesk(inject('site'));

const field = (place: Page | Locator, label: string): Locator =>
  place.getByLabel(new RegExp(String.raw`^${label}(?: \(optional\))?$`)).first();

/** What the field says of the text in it. */
async function said(input: Locator): Promise<string> {
  const id = await input.getAttribute('id');
  return (await input.page().locator(`[id="${id}-reading"]`).innerText()).replaceAll('\u00A0', ' ');
}

/**
 * Types as people do: key by key, over what stood there.
 * @returns what stood in the field after each key
 */
async function type(input: Locator, text: string): Promise<string[]> {
  await input.focus();
  await input.press('ControlOrMeta+A');
  const seen: string[] = [];
  for (const key of text) {
    await input.pressSequentially(key);
    seen.push(await input.inputValue());
  }
  return seen;
}

async function open(path: string, lang: 'de' | 'en' = 'de'): Promise<Page> {
  const page = await desk.open(`/collections/${path}`, { lang });
  await page.getByRole('button', { name: lang === 'de' ? 'Speichern' : 'Save' }).waitFor();
  return page;
}

const growing = (text: string): string[] => [...text].map((_, at) => text.slice(0, at + 1));

describe('a day', () => {
  it('is typed key by key, and nothing half typed is rewritten or refused', async () => {
    const page = await open('offers/new');
    const day = field(page, 'Gültig bis');
    expect(await type(day, '2020')).toEqual(growing('2020'));
    expect(await said(day)).toBe('');
    await page.keyboard.press('Tab');
    expect(await day.inputValue()).toBe('2020');
    expect(await said(day)).toMatch(/^„2020“ lässt sich nicht als Tag lesen\./);
    expect(await type(day, '2020-06-12')).toEqual(growing('2020-06-12'));
    expect(await said(day)).toBe('= Freitag, 12. Juni 2020');
  });

  it('is read as people write it, and asked about where it is far from today', async () => {
    const page = await open('news/new');
    const day = field(page, 'Veröffentlicht am');
    expect(await day.inputValue()).toBe('12.05.2020');
    await type(day, '05 12 2021');
    await page.keyboard.press('Tab');
    expect(await day.inputValue()).toBe('05 12 2021');
    expect(await said(day)).toBe('= Sonntag, 5. Dezember 2021 Das ist in 19 Monaten. Stimmt das?');
    await type(day, '1.5.');
    expect(await said(day)).toBe('= Freitag, 1. Mai 2020');
    await type(day, 'gestern');
    expect(await said(day)).toBe('= Montag, 11. Mai 2020');
  });

  it('of a news item is saved as the day that was meant', async () => {
    const page = await open('news/new');
    await fillNews(page, 'Neues vom Fünften', 'Seit dem fünften Mai gilt es.');
    await type(field(page, 'Veröffentlicht am'), '05 05 2020');
    await save(page);
    const text = await fileOn(desk.github, 'cms/news/neues-vom-fuenften', 'news/de/neues-vom-fuenften.mdx');
    expect(text).toContain('publishedOn: 2020-05-05\n');
  });

  it('that cannot be read is kept as typed, named at saving, and not saved', async () => {
    const page = await open('offers/new');
    await fillListing(page, 'Masken mit falschem Tag');
    await type(field(page, 'Gültig bis'), '31.2.2020');
    await page.getByRole('button', { name: 'Speichern' }).click();
    const panel = page.getByRole('alert').filter({ hasText: 'Nicht gespeichert' });
    await expect
      .poll(() => panel.innerText())
      .toContain('steht „31.2.2020“; das ist kein Tag des Kalenders.');
    expect(await field(page, 'Gültig bis').inputValue()).toBe('31.2.2020');
    expect(
      await fileOn(desk.github, 'cms/offers/masken-mit-falschem-tag', 'offers/masken-mit-falschem-tag.md'),
    ).toBeUndefined();
  });

  it('may be picked from the browser’s calendar', async () => {
    const page = await open('offers/new');
    const day = field(page, 'Gültig bis');
    const button = page.getByRole('button', { name: 'Gültig bis: Kalender öffnen' });
    await page.evaluate(() => {
      HTMLInputElement.prototype.showPicker = function () {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(this, '2020-06-15');
        this.dispatchEvent(new Event('input', { bubbles: true }));
      };
    });
    await button.click();
    await expect.poll(() => day.inputValue()).toBe('15.06.2020');
    expect(await said(day)).toBe('= Montag, 15. Juni 2020');
  });
});

describe('a number', () => {
  it('is read in German writing, with the unit beside it, and saved as what was read', async () => {
    const page = await open('offers/new');
    await fillListing(page, 'Masken in großer Zahl');
    const quantity = await add(page, 'Menge');
    const amount = quantity.getByRole('textbox', { name: /^Menge$/ });
    expect(await type(amount, '5.000')).toEqual(growing('5.000'));
    await choose(quantity, 'Einheit', 'Stück');
    await expect.poll(() => said(amount)).toBe('= 5.000 Stück');
    expect(await amount.inputValue()).toBe('5.000');
    await type(inside(quantity, 'Höchstens').getByRole('textbox'), '7 500');
    await save(page);
    const text = await fileOn(
      desk.github,
      'cms/offers/masken-in-grosser-zahl',
      'offers/masken-in-grosser-zahl.md',
    );
    expect(text).toContain('quantity:\n  amount: 5000\n  upTo: 7500\n  unit: piece\n');
  });

  it('may have decimals where the unit is measured, and is refused where it is counted', async () => {
    const page = await open('offers/entries/haendedesinfektion-brennerei-birkhof');
    const quantity = await unfold(inside(page, 'Menge'));
    const amount = quantity.getByRole('textbox', { name: /^Menge$/ });
    expect(await amount.inputValue()).toBe('1200');
    expect(await said(amount)).toBe('= 1.200 Liter');
    await type(amount, '1.500,5');
    expect(await said(amount)).toBe('= 1.500,5 Liter');
    await type(amount, '1,500');
    expect(await said(amount)).toBe('= 1,5 Liter Ist 1.500 gemeint, schreiben Sie 1500.');
    await choose(quantity, 'Einheit', 'Stück');
    await page.getByRole('button', { name: 'Speichern' }).click();
    const panel = page.getByRole('alert').filter({ hasText: 'Nicht gespeichert' });
    await expect.poll(() => panel.innerText()).toContain('aber Stück werden gezählt.');
  });

  it.each(['1e3', '12.5.', 'viele'])(
    'that is none is kept as typed and named at saving: %s',
    async (text) => {
      const page = await open('offers/entries/haendedesinfektion-brennerei-birkhof');
      const quantity = await unfold(inside(page, 'Menge'));
      const amount = quantity.getByRole('textbox', { name: /^Menge$/ });
      expect(await type(amount, text)).toEqual(growing(text));
      await page.keyboard.press('Tab');
      expect(await said(amount)).toContain(`„${text}“ lässt sich nicht als Zahl lesen.`);
      await page.getByRole('button', { name: 'Speichern' }).click();
      const panel = page.getByRole('alert').filter({ hasText: 'Nicht gespeichert' });
      await expect.poll(() => panel.innerText()).toContain(`steht „${text}“; verlangt ist eine Zahl.`);
      expect(await amount.inputValue()).toBe(text);
    },
  );

  it('is read in English writing in the English desk', async () => {
    const page = await open('offers/entries/haendedesinfektion-brennerei-birkhof', 'en');
    const quantity = inside(page, 'Quantity');
    await quantity
      .getByRole('button', { name: /^Expand: / })
      .first()
      .click();
    const amount = quantity.getByRole('textbox', { name: /^Amount$/ });
    await type(amount, '1,500.5');
    expect(await said(amount)).toBe('= 1,500.5 litres');
    await type(field(page, 'Valid through'), 'May 20, 2020');
    expect(await said(field(page, 'Valid through'))).toBe('= Wednesday, 20 May 2020');
  });

  it('is selected as a whole when one comes to it by Tab', async () => {
    const page = await open('offers/entries/haendedesinfektion-brennerei-birkhof');
    const day = field(page, 'Gültig bis');
    await day.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(
      await day.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]),
    ).toEqual([0, 10]);
    await page.keyboard.type('13.6.2020');
    expect(await day.inputValue()).toBe('13.6.2020');
  });
});

describe('addresses and telephone numbers', () => {
  it('become what would be asked for when the field is left', async () => {
    const page = await open('organisations/new');
    const website = field(page, 'Website');
    expect(await type(website, 'www.maier.example')).toEqual(growing('www.maier.example'));
    await page.keyboard.press('Tab');
    await expect.poll(() => website.inputValue()).toBe('https://www.maier.example');
    await choose(page, 'Land', 'Deutschland');
    const phone = field(page, 'Telefon');
    expect(await type(phone, '07461 98760')).toEqual(growing('07461 98760'));
    await page.keyboard.press('Tab');
    await expect.poll(() => phone.inputValue()).toBe('+49 7461 98760');
    await choose(page, 'Land', 'Österreich');
    await type(phone, '01 234 56 78');
    await page.keyboard.press('Tab');
    await expect.poll(() => phone.inputValue()).toBe('+43 1 234 56 78');
  });
});

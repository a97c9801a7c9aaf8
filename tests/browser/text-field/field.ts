import { resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { bundledParts, openParts } from '../desk-parts/open.ts';
import type { Clipboard, FieldPage, FieldSetting } from './page.ts';

/** The field for texts in a real browser, one for all tests of a file. */
export function useField() {
  let browser: Browser;
  let page: Page;
  let foreign: string[];
  const errors: string[] = [];
  beforeAll(async () => {
    const [script, launched] = await Promise.all([
      bundledParts(resolve(import.meta.dirname, 'page.ts')),
      launchChromium(),
    ]);
    browser = launched;
    ({ page, foreign } = await openParts(browser, script));
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(errors.splice(0)).toEqual([]);
    // Nothing is loaded from elsewhere and nothing that was pasted runs.
    expect(foreign.splice(0)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { executed: number }).executed)).toBe(0);
  });
  return {
    get page() {
      return page;
    },
    /** The errors that a test makes on purpose. */
    get errors() {
      return errors;
    },
    get text(): Locator {
      return page.getByRole('textbox', { name: 'Text', exact: true }).first();
    },
    /** Types key by key; `<Enter>` is a key. */
    type: async (...keys: string[]) => {
      for (const key of keys)
        await (/^<[A-Z].*>$/.test(key) ? page.keyboard.press(key.slice(1, -1)) : page.keyboard.type(key));
    },
    tool: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    open: (setting: FieldSetting | string) => {
      const given = typeof setting === 'string' ? { text: setting } : setting;
      return page.evaluate((one) => (window as unknown as { field: FieldPage }).field.open(one), given);
    },
    saved: () => page.evaluate(() => (window as unknown as { field: FieldPage }).field.saved()),
    told: () => page.evaluate(() => (window as unknown as { field: FieldPage }).field.told()),
    change: (text: string) =>
      page.evaluate((one) => (window as unknown as { field: FieldPage }).field.change(one), text),
    paste: (clipboard: Clipboard) =>
      page.evaluate((one) => (window as unknown as { field: FieldPage }).field.paste(one), clipboard),
    drop: (clipboard: Clipboard) =>
      page.evaluate((one) => (window as unknown as { field: FieldPage }).field.drop(one), clipboard),
    breakField: () => page.evaluate(() => (window as unknown as { field: FieldPage }).field.breakField()),
  };
}

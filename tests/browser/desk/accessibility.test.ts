import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EDITOR, openDesk, pointAt, useDesk } from './desk.ts';
import { save, write } from './form.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const site = inject('site');
const desk = useDesk(site);

describe('axe finds nothing, in light and in dark, on the screen', () => {
  it('sign-in', async () => {
    const page = await (await unpolicied()).newPage();
    await page.goto(`${site.url}admin/`);
    await page.getByLabel('Zugriffsschlüssel', { exact: true }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('list', async () => {
    const page = await open('/collections/offers');
    await page.getByRole('link', { name: /FDM/ }).first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Neu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Gesuch' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('search, with entries, terms and something chosen in a list before', async () => {
    const page = await open('/collections/offers');
    await page
      .getByRole('checkbox', { name: /^Auswählen/ })
      .first()
      .click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('searchbox').pressSequentially('Masken');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Im Vokabular' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('form, with and without the list of problems', async () => {
    const page = await open('/collections/offers/entries/petg-folie-folien-kranich');
    await write(page, 'Gültig bis', '31.2.2020');
    await page.getByText('Verlauf', { exact: true }).click();
    await page.locator('.desk-history summary').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.locator('#hub-save-problems').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('vocabulary', async () => {
    const page = await open('/collections/vocabulary/entries/categories');
    await page.getByText('FFP2-Masken').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('board, with a message', async () => {
    const page = await open('/collections/offers/entries/petg-folie-folien-kranich');
    await write(page, 'Titel', 'Im Entwurf');
    await save(page);
    await page.goto(`${site.url}admin/#/workflow`);
    await page.getByText('Im Entwurf').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

async function open(path: string): Promise<Page> {
  return openDesk(await unpolicied(), site, { path, token: EDITOR.token });
}

/** The policy of the page would keep the examiner itself out. */
async function unpolicied(): Promise<BrowserContext> {
  const context = await desk.context({ bypassCSP: true, reducedMotion: 'reduce' });
  await pointAt(context, desk.github);
  return context;
}

/** Rule and component of each finding, once; where a component has no name, its address in the page. */
async function findings(page: Page): Promise<string[]> {
  // What is still fading in or out has no contrast yet.
  await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} ${componentOf(target.join(' '))}`),
      ),
    );
  }
  return [...new Set(found)];
}

function componentOf(target: string): string {
  return /css-\w+-(\w+)/.exec(target)?.[1] ?? target;
}

import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openDesk, useDesk } from './desk.ts';
import { save, write } from './form.ts';

const site = inject('site');
const desk = useDesk(site);

const OFFER = '/collections/offers/entries/petg-folie-folien-kranich';
/** Screens, and what stands on each when it is there. */
const screens = {
  list: ['/collections/offers', 'h1:has-text("Angebote")'],
  offer: [OFFER, 'input[id^=title-field]'],
  'new offer': ['/collections/offers/new', 'input[id^=title-field]'],
  settings: ['/collections/settings/entries/site', 'input[id^=name-field]'],
  vocabulary: ['/collections/vocabulary/entries/categories', 'text=FFP2-Masken'],
  board: ['/workflow', 'h1:has-text("Einträge in Arbeit")'],
} as const;

describe.each([
  [320, 640],
  [390, 844],
  [1280, 900],
])('At %i × %i pixels', (width, height) => {
  it('nothing scrolls sideways, on no screen', async () => {
    const page = await onScreen(width, height);
    for (const [name, [path, sign]] of Object.entries(screens)) {
      await page.goto('about:blank');
      await page.goto(`${site.url}admin/#${path}`);
      await page.locator(sign).first().waitFor();
      expect([name, await tooWide(page)]).toEqual([name, []]);
    }
  });
});

describe('On a phone', () => {
  it('an entry is corrected, saved and set ready without scrolling to a button', async () => {
    const page = await onScreen(390, 844, OFFER);
    await write(page, 'Titel', 'PETG-Folie, berichtigt');
    await page.getByLabel('Gültig bis', { exact: true }).scrollIntoViewIfNeeded();
    expect(await isInView(page, page.getByRole('button', { name: 'Speichern' }))).toBe(true);
    await save(page);
    const status = page.getByRole('button', { name: 'Status: Entwurf' });
    await status.waitFor();
    expect(await isInView(page, status)).toBe(true);
    await status.click();
    await page.getByRole('menuitem', { name: 'Bereit' }).click();
    await page.getByRole('button', { name: 'Status: Bereit' }).waitFor();

    await page.goto(`${site.url}admin/#/workflow`);
    await page.getByRole('link', { name: /berichtigt/ }).waitFor();
    const tops = await page
      .locator('h2')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(new Set(tops.slice(0, 3)).size).toBe(1);
  });

  it('the sections stand behind a button, and the page that an entry becomes behind another', async () => {
    const page = await onScreen(390, 844, '/collections/offers');
    const sections = page.getByRole('button', { name: 'Bereiche' });
    await sections.waitFor();
    expect(await sections.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('link', { name: 'Gesuche' }).isVisible()).toBe(false);
    await sections.click();
    expect(await sections.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('link', { name: 'Gesuche' }).click();
    await page.getByRole('heading', { name: 'Gesuche' }).waitFor();
    expect(await sections.getAttribute('aria-expanded')).toBe('false');

    await page.goto(`${site.url}admin/#${OFFER}`);
    await page
      .getByLabel(/^Titel/)
      .first()
      .waitFor();
    expect(await page.locator('#preview-pane').count()).toBe(0);
    await page.getByRole('button', { name: 'Vorschau' }).click();
    await page.locator('#preview-pane').waitFor();
    expect(
      await page
        .getByLabel(/^Titel/)
        .first()
        .isVisible(),
    ).toBe(false);
  });
});

async function onScreen(width: number, height: number, path: string = screens.list[0]): Promise<Page> {
  const context = await desk.context({ viewport: { width, height }, reducedMotion: 'reduce' });
  return openDesk(context, site, { path });
}

/** What is wider than the part of the screen that it stands in. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const panes = document.querySelectorAll(
      'html, [class*=-ControlPaneContainer], [class*=-ToolbarContainer]',
    );
    return [...panes]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((pane) => `${pane.tagName} ${pane.className}: ${pane.scrollWidth} > ${pane.clientWidth}`);
  });
}

async function isInView(page: Page, part: ReturnType<Page['locator']>): Promise<boolean> {
  const box = (await part.boundingBox())!;
  const { width, height } = page.viewportSize()!;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

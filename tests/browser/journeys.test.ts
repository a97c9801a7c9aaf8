import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { segmentOf } from '#domain/addresses.ts';
import { counterpartOf } from '#domain/counterpart.ts';
import { samplesOf } from '../site/pages.ts';
import { useChromium } from './visit.ts';

const chromium = useChromium();

async function visit(address: string, options: Parameters<typeof chromium.context>[0] = {}): Promise<Page> {
  const context = await chromium.context(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? '');

describe.each(['site', 'siteBelow'] as const)('a visitor of %s', (which) => {
  const { url } = inject(which);

  it('gets from the home page to an offer in two steps, without JavaScript', async () => {
    const page = await visit(url, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Angebote', exact: true }).first().click();
    expect(page.url()).toBe(`${url}angebote/`);
    await page.locator('main .entries a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/angebote\/[^/]+\/$/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  it('finds offers by category and by region without JavaScript', async () => {
    const page = await visit(`${url}angebote/`, { javaScriptEnabled: false });
    for (const word of [segmentOf('category', 'de'), segmentOf('region', 'de')]) {
      const link = page.locator(`main a[href*="/angebote/${word}/"]`).first();
      expect(
        (await page.request.get(new URL((await link.getAttribute('href')) ?? '', url).href)).status(),
      ).toBe(200);
    }
  });

  it('changes the language and stays on the same page', async () => {
    for (const path of ['', 'angebote/', 'eintragen/', ...(which === 'site' ? ['angebote/2/'] : [])]) {
      const page = await visit(url + path);
      await page.locator('header a[hreflang="en"]').click();
      expect(page.url()).toBe(url + counterpartOf(`/${path}`).slice(1));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.locator('header a[hreflang="de"]').click();
      expect(page.url()).toBe(url + path);
    }
  });

  it('meets a page in the hub’s own words where there is nothing', async () => {
    const context = await chromium.context();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const response = await page.goto(`${url}gibt/es/nicht/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'Angebote', exact: true }).first().click();
    expect(page.url()).toBe(`${url}angebote/`);
  });

  it('reaches an entry by the reference that was read out', async () => {
    const page = await visit(`${url}angebote/`);
    await page.locator('main .entries a').first().click();
    const reference = /\bA-[0-9A-Z]{5}\b/.exec(await page.locator('main').innerText())?.[0];
    const there = page.url();
    await page.goto(`${url}r/${reference}/`);
    await page.waitForURL(there);
  });
});

describe('by keyboard alone', () => {
  const { url } = inject('site');

  it('the first key press leads past the header', async () => {
    const page = await visit(url);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('href="#content"');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('<main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    );
  });

  it('links and fields are reached one after the other, visibly, and nothing traps', async () => {
    const types = ['home', 'offer list', 'offer entry', 'call entry', 'guidance entry', 'search', 'submit'];
    const page = await visit(url);
    for (const { path } of (await samplesOf()).filter(
      ({ lang, type }) => lang === 'de' && types.includes(type),
    )) {
      await page.goto(url + path.slice(1));
      const places = new Set<string>();
      for (let press = 1; press <= 25; press++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(focusInView);
        expect(focus, `${path} after ${press} tabs`).toMatchObject({ marked: true, onScreen: true });
        places.add(focus.place);
      }
      expect(places.size, path).toBe(25);
    }
  });
});

/** Runs in the page: whether the focused element is on screen and shows that it has the focus. */
function focusInView(): { marked: boolean; onScreen: boolean; place: string } {
  const element = document.activeElement as HTMLElement;
  const box = element.getBoundingClientRect();
  const isMarked = (near: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(near);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const around = [
    element,
    ...element.querySelectorAll('*'),
    ...(element.parentElement ? [element.parentElement] : []),
  ];
  return {
    marked: around.some(isMarked),
    onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    place: `${box.x} ${box.y + scrollY} ${element.outerHTML.slice(0, 60)}`,
  };
}

describe('on paper', () => {
  const { url } = inject('site');

  it('an offer fits on one A4 page and carries its reference and short address', async () => {
    const heaviest = (await samplesOf()).find(({ type, lang }) => type === 'offer entry' && lang === 'de')!;
    const page = await visit(url + heaviest.path.slice(1));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).toMatch(/\bA-[0-9A-Z]{5}\b/);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });
});

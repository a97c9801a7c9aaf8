import { describe, expect, inject, it } from 'vitest';
import { countBeside, facet, nextTotal, results, says, total, visitsOf } from './search-visit.ts';
import { useChromium } from './visit.ts';

const site = inject('site');
const chromium = useChromium();
const visit = visitsOf(chromium);

describe('facets', () => {
  it('show how many results each value would leave, and keep to it', async () => {
    const { page, done } = await visit('suche/?q=Maske');
    const all = await total(page);
    await expect.poll(() => countBeside(page, 'kind', 'offer')).toBeLessThan(all);
    const offers = await countBeside(page, 'kind', 'offer');
    const requests = await countBeside(page, 'kind', 'request');
    await facet(page, 'kind', 'offer').check();
    expect(await nextTotal(page, all)).toBe(offers);
    await facet(page, 'kind', 'request').check();
    expect(await nextTotal(page, offers)).toBe(offers + requests);
    await facet(page, 'terms', 'donation').check();
    expect(await nextTotal(page, offers + requests)).toBeLessThan(offers + requests);
    expect(new URL(page.url()).search).toBe('?q=Maske&kind=offer&kind=request&terms=donation');
    await done();
  });

  it('work without a word, newest first, and without loading the words of the index', async () => {
    const { page, traces, done } = await visit('suche/');
    await facet(page, 'kind', 'news').check();
    expect(await total(page)).toBeGreaterThanOrEqual(6);
    expect(traces.requests.filter((url) => url.endsWith('.pf_index'))).toEqual([]);
    const days = await page.locator('.entry__facts').allTextContents();
    const dates = days.map((text) => dayOf(text));
    expect(dates).toEqual([...dates].sort().reverse());
    await done();
  });

  it('are taken back one by one and all at once', async () => {
    const { page, done } = await visit('suche/?q=Maske&kind=offer&terms=donation&verification=checked');
    const chips = page.locator('.chip');
    await expect.poll(() => chips.count()).toBe(4);
    await page.getByRole('button', { name: 'Filter entfernen: Spende' }).click();
    await page.waitForURL('**/suche/?q=Maske&kind=offer&verification=checked');
    await expect.poll(() => chips.count()).toBe(3);
    expect(await facet(page, 'terms', 'donation').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Alle Filter entfernen' }).click();
    await page.waitForURL('**/suche/?q=Maske');
    await expect.poll(() => chips.count()).toBe(0);
    expect(await facet(page, 'kind', 'offer').isChecked()).toBe(false);
    await done();
  });
});

describe('the address', () => {
  it('is the state: it can be shared and gone back through', async () => {
    const { page, done } = await visit('suche/');
    await page.getByRole('searchbox').fill('Maske');
    const all = await total(page);
    await page.waitForURL('**/suche/?q=Maske');
    await facet(page, 'kind', 'offer').check();
    await page.waitForURL('**/suche/?q=Maske&kind=offer');
    const offers = await nextTotal(page, all);
    const shared = await visit(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
    expect(await total(shared.page)).toBe(offers);
    expect(await facet(shared.page, 'kind', 'offer').isChecked()).toBe(true);
    await shared.done();
    await page.goBack();
    expect(await total(page, new RegExp(`^(${all}) Treffer`))).toBe(all);
    expect(await facet(page, 'kind', 'offer').isChecked()).toBe(false);
    await page.goForward();
    await page.waitForURL('**kind=offer');
    expect(await facet(page, 'kind', 'offer').isChecked()).toBe(true);
    await done();
  });

  it('turns the pages, and one past the last leads to the last', async () => {
    const { page, done } = await visit('suche/?q=Maske');
    const all = await total(page);
    const first = await page.locator('.entry__title').allTextContents();
    await page.getByRole('link', { name: 'Nächste Seite' }).click();
    await page.waitForURL('**page=2');
    await says(page, 'Seite 2');
    const second = await page.locator('.entry__title').allTextContents();
    expect(second.filter((title) => first.includes(title))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');
    await done();
    const past = await visit('suche/?q=Maske&page=99');
    await says(past.page, 'Seite');
    expect(await results(past.page).count()).toBe(all % 20 || 20);
    await past.done();
  });
});

describe('the archive', () => {
  it('comes behind what is open, and says that it has ended', async () => {
    const { page, done } = await visit('suche/?q=Maske');
    const open = await total(page);
    await page.getByRole('checkbox', { name: 'Archiv einschließen' }).check();
    await page.waitForURL('**archive=1');
    expect(await nextTotal(page, open)).toBeGreaterThan(open);
    expect(await page.locator('.entry', { hasText: /abgelaufen|beendet/ }).count()).toBe(0);
    const last = await visit('suche/?q=Maske&archive=1&page=99');
    await says(last.page, 'Seite');
    expect(await results(last.page).last().textContent()).toMatch(/abgelaufen|beendet/);
    await last.done();
    await done();
  });

  it('is not needed to see that a listing has expired since the build', async () => {
    const context = await chromium.context();
    const page = await context.newPage();
    await page.route('**/suche/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('data-today="2020-05-12"', 'data-today="2021-01-01"'),
      });
    });
    await page.goto(`${site.url}suche/?q=Maske&kind=offer`);
    await total(page);
    expect(await page.locator('.entry', { hasText: 'abgelaufen' }).count()).toBe(await results(page).count());
    await context.close();
  });
});

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** The day in a line of facts: `vom 3. April` is `04-03`. */
function dayOf(text: string): string {
  const [, day = '', month = ''] = /(\d{1,2})\. (\p{L}+)/u.exec(text) ?? [];
  return `${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

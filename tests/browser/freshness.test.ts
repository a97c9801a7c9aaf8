import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { addressOf } from '#domain/addresses.ts';
import { addDays, daysBetween } from '#domain/dates.ts';
import { isOpen } from '#domain/freshness.ts';
import { fixtureContent, TODAY } from '../fixture-hub.ts';
import { useChromium } from './visit.ts';

const site = inject('site');
const open = fixtureContent().entries.offer.filter(({ data }) => isOpen(data, TODAY));
const soon = open.toSorted((a, b) => (a.data.validThrough < b.data.validThrough ? -1 : 1))[0]!;
const lastDay = soon.data.validThrough;
const path = addressOf({ screen: 'entry', kind: 'offer', id: soon.id }, 'de');
const chromium = useChromium();

/** Opens a page of the build on another day. Only a build without a chosen day follows the visitor's clock. */
async function openOn(
  day: string,
  address: string,
  options: { pinned: boolean; time?: string },
): Promise<Page> {
  const context = await chromium.context();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T${options.time ?? '12:00'}:00+02:00`));
  if (!options.pinned) {
    await page.route(/\/[^.]*$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/ data-today="?[\d-]+"?/, '') });
    });
  }
  await page.goto(site.url + address.slice(1));
  return page;
}

const expiry = (page: Page) =>
  page
    .locator('main')
    .innerText()
    .then((text) => /abgelaufen|nicht mehr gültig|war gültig/i.test(text));

/** The entries of a list with the day each holds through. */
const rowsOf = (page: Page) =>
  page.locator('main li[data-valid-through]').evaluateAll((items) =>
    items.map((item) => ({
      until: (item as HTMLElement).dataset['validThrough'] ?? '',
      text: item.textContent ?? '',
    })),
  );

describe('a page that a missed build left standing', () => {
  it('shows an offer as good through its last day', async () => {
    const page = await openOn(lastDay, path, { pinned: false, time: '23:59' });
    expect(await expiry(page)).toBe(false);
  });

  it('says that an offer has expired on the day after its last', async () => {
    const page = await openOn(addDays(lastDay, 1), path, { pinned: false, time: '00:01' });
    expect(await expiry(page)).toBe(true);
  });

  it('no longer offers a direct contact then', async () => {
    const [direct, mailbox] = open.flatMap((entry): [typeof entry, string][] => {
      const { contact } = entry.data;
      return contact.via === 'role' ? [[entry, contact.email]] : [];
    })[0]!;
    const address = addressOf({ screen: 'entry', kind: 'offer', id: direct.id }, 'de');
    const ways = (page: Page) =>
      page.locator(`main a[href^="mailto:${mailbox}"]`).filter({ visible: true }).count();
    expect(await ways(await openOn(TODAY, address, { pinned: false }))).toBeGreaterThan(0);
    expect(await ways(await openOn(addDays(direct.data.validThrough, 1), address, { pinned: false }))).toBe(
      0,
    );
  });

  it('moves expired offers in a list behind the good ones and marks them', async () => {
    const address = addressOf({ screen: 'list', kind: 'offer' }, 'de');
    const lastDays = (await rowsOf(await openOn(TODAY, address, { pinned: false }))).map(
      ({ until }) => until,
    );
    const later = lastDays.toSorted()[Math.floor(lastDays.length / 2)]!;
    const rows = await rowsOf(await openOn(later, address, { pinned: false }));
    const over = rows.map(({ until }) => until < later);
    expect(over).toContain(true);
    expect(over).toContain(false);
    expect(over.indexOf(true)).toBeGreaterThan(over.lastIndexOf(false));
    for (const { until, text } of rows) expect(/abgelaufen/i.test(text), text).toBe(until < later);
  });

  it('does not go on counting days that are over', async () => {
    const due = open.find(
      ({ data }) => daysBetween(TODAY, data.validThrough) >= 2 && daysBetween(TODAY, data.validThrough) <= 14,
    )!;
    const address = addressOf({ screen: 'entry', kind: 'offer', id: due.id }, 'de');
    const counting = (page: Page) =>
      page
        .locator('main')
        .innerText()
        .then((text) => /noch \d+ Tag/i.test(text));
    expect(await counting(await openOn(TODAY, address, { pinned: false }))).toBe(true);
    expect(await counting(await openOn(addDays(TODAY, 1), address, { pinned: false }))).toBe(false);
  });
});

describe('a page built for a chosen day', () => {
  it('keeps to that day, whatever the clock of the visitor says', async () => {
    const page = await openOn('2026-11-22', path, { pinned: true });
    expect(await expiry(page)).toBe(false);
  });
});

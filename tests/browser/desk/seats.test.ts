import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useChromium } from '../visit.ts';
import { ONE_PROCESS, Seats } from './seats.ts';

const site = inject('site');
const chromium = useChromium(ONE_PROCESS);

it('Nothing of a test waits for the next one at the same browser', async () => {
  const seats = new Seats(() => chromium.context(), `${site.url}robots.txt`);
  const context = await seats.take();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(
    () =>
      new Promise((done) => {
        localStorage.setItem('a', 'b');
        document.cookie = 'a=b';
        indexedDB.open('a').onsuccess = done;
      }),
  );
  expect(await traces(page)).toEqual([1, 1, 'a=b']);
  await context.route('**/robots.txt', (route) => route.abort());
  await context.setOffline(true);
  await seats.leave();

  const again = await seats.take();
  expect(again).toBe(context);
  expect(await seats.take()).not.toBe(context);
  const next = await again.newPage();
  expect((await next.goto(`${site.url}robots.txt`))?.status()).toBe(200);
  await next.goto(site.url);
  expect(await traces(next)).toEqual([0, 0, '']);
});

function traces(page: Page): Promise<[number, number, string]> {
  return page.evaluate(async () => [
    localStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
  ]);
}

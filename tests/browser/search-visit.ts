import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { traced, type Traces } from './visit.ts';

/** A visit to one page of the built hub. */
export interface Visit {
  page: Page;
  traces: Traces;
  done: () => Promise<void>;
}
export type VisitOptions = BrowserContextOptions & { url?: string };

/** Opens pages with a browser's contexts. @param path below the site's address */
export function visitsOf(chromium: {
  context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}) {
  return async (
    path: string,
    { url = inject('site').url, ...options }: VisitOptions = {},
  ): Promise<Visit> => {
    const context = await chromium.context({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const traces = await traced(page, url);
    await page.goto(url + path);
    return { page, traces, done: () => context.close() };
  };
}

export const results = (page: Page) => page.locator('[data-part="list"] > li');
export const facet = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`);

export async function countBeside(page: Page, name: string, value: string): Promise<number> {
  const option = facet(page, name, value).locator('xpath=..');
  return Number(await option.locator('.facet__count').textContent());
}

/** Waits until the heading of the results matches. @returns the number in it */
export async function total(page: Page, pattern = /^(\d[\d.,]*) (?:Treffer|results?)/): Promise<number> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.getElementById('results')?.textContent ?? ''),
    pattern.source,
  );
  const heading = await page.locator('#results').textContent();
  return Number(pattern.exec(heading ?? '')?.[1]?.replace(/\D/g, ''));
}

/** Waits until the heading of the results holds some words. */
export async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.getElementById('results')?.textContent?.includes(text),
    words,
  );
}

/** Waits for another number of results than before. @returns it */
export async function nextTotal(page: Page, before: number): Promise<number> {
  const number = await page.waitForFunction((old) => {
    const now = Number(/^\d+/.exec(document.getElementById('results')?.textContent ?? '')?.[0]);
    return now > 0 && now !== old && now;
  }, before);
  return Number(await number.jsonValue());
}

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';

/** Milliseconds after which what a test waits for does not come any more, however busy the machine is. */
const PATIENCE = 100_000;

/** One Chromium for a test file, ended with it. @param args for its command line */
export function useChromium(...args: string[]): {
  context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium(args);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    context: async (options) => {
      if (!browser) throw new Error('The browser starts with the first test: ask for a context inside one.');
      const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
      context.setDefaultTimeout(PATIENCE);
      return context;
    },
  };
}

/** What a visit gave away or did wrong. */
export interface Traces {
  /** Addresses outside the site that were asked for. */
  foreign: string[];
  /** Everything asked for, in order. */
  requests: string[];
  /** Violations of the content security policy, errors and failed requests. */
  errors: string[];
}

/** Watches a page from its first request on. */
export async function traced(page: Page, site: string): Promise<Traces> {
  const traces: Traces = { foreign: [], requests: [], errors: [] };
  const origin = new URL(site).origin;
  page.on('request', (request) => {
    const url = request.url();
    traces.requests.push(url);
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:') && !url.startsWith('data:'))
      traces.foreign.push(url);
  });
  page.on('requestfailed', (request) => traces.errors.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => traces.errors.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      traces.errors.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return traces;
}

/** Does something for every item, a few at a time. */
export async function inParallel<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

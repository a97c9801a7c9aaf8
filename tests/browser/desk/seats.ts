import type { BrowserContext, Page } from 'playwright-core';

interface Seat {
  context: BrowserContext;
  /** Any small page of the site. */
  kept: Page;
}

/** With this a page takes the process of another page of the same site, with all that it has compiled. */
export const ONE_PROCESS = '--renderer-process-limit=1';

/**
 * Browsers to sit down at, one after the other within a test, and used again by the next. The editor is three
 * megabytes of script: where a page of the site is still open it starts in two thirds of the time. Nothing of a test
 * stays but that.
 */
export class Seats {
  readonly #open: () => Promise<BrowserContext>;
  /** The address of the small page. */
  readonly #page: string;
  readonly #seats: Seat[] = [];
  #taken = 0;

  constructor(open: () => Promise<BrowserContext>, page: string) {
    this.#open = open;
    this.#page = page;
  }

  async take(): Promise<BrowserContext> {
    const seat = (this.#seats[this.#taken] ??= await this.#prepare());
    this.#taken += 1;
    return seat.context;
  }

  /** Everybody gets up. */
  async leave(): Promise<void> {
    const taken = this.#seats.slice(0, this.#taken);
    this.#taken = 0;
    await Promise.all(taken.map(tidy));
  }

  async #prepare(): Promise<Seat> {
    const context = await this.#open();
    const kept = await context.newPage();
    await kept.goto(this.#page);
    return { context, kept };
  }
}

async function tidy({ context, kept }: Seat): Promise<void> {
  const pages = context.pages().filter((page) => page !== kept);
  await Promise.all(pages.map((page) => page.close()));
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearCookies();
  await kept.evaluate(async () => {
    localStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const { name } of await indexedDB.databases())
      await new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase(name!);
        request.onsuccess = done;
        request.onerror = fail;
      });
  });
}

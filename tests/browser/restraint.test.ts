import { beforeAll, describe, expect, inject, it } from 'vitest';
import { samplesOf } from '../site/pages.ts';
import { inParallel, traced, useChromium, type Traces } from './visit.ts';

/** Below a base path only addresses differ: the pages that load the most stand for all. */
const HEAVY = ['home', 'search', 'offer entry', 'submit', '404.html'];
const chromium = useChromium();

describe.each(['site', 'siteBelow'] as const)('a visit to %s', async (which) => {
  const site = inject(which);
  const all = await samplesOf(site);
  const samples = which === 'site' ? all : all.filter(({ type }) => HEAVY.includes(type));
  const seen = new Map<string, Traces & { cookies: number; stored: number }>();

  beforeAll(async () => {
    await inParallel(samples, 3, async ({ path }) => {
      const context = await chromium.context();
      const page = await context.newPage();
      const traces = await traced(page, site.url);
      await page.goto(site.url + path.slice(1), { waitUntil: 'networkidle' });
      const stored = await page.evaluate(
        async () =>
          localStorage.length +
          sessionStorage.length +
          (await indexedDB.databases()).length +
          (await caches.keys()).length,
      );
      seen.set(path, { ...traces, cookies: (await context.cookies()).length, stored });
      await context.close();
    });
  }, 600_000);

  it.each(samples)('of $path leaves no trace and breaks no rule', ({ path }) => {
    const visit = seen.get(path);
    expect(visit?.requests.length).toBeGreaterThan(1);
    expect(visit?.errors).toEqual([]);
    expect(visit?.foreign).toEqual([]);
    expect([visit?.cookies, visit?.stored]).toEqual([0, 0]);
  });

  it.each(samples)('of $path loads nothing of search', ({ path }) => {
    expect(
      seen.get(path)?.requests.filter((url) => /\.(?:pf_\w+|pagefind|wasm)\b|pagefind/.test(url)),
    ).toEqual([]);
  });
});

describe('the policy', () => {
  it('is seen to be broken when a page breaks it', async () => {
    const site = inject('site');
    const context = await chromium.context();
    const page = await context.newPage();
    const traces = await traced(page, site.url);
    await page.route(site.url, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        '</body>',
        '<img src="https://elsewhere.example/x.png"><script>1</script></body>',
      );
      await route.fulfill({ response, body: html });
    });
    await page.goto(site.url);
    expect(traces.errors.filter((error) => error.includes('policy: script-src'))).not.toEqual([]);
    expect(traces.errors.filter((error) => error.includes('policy: img-src'))).not.toEqual([]);
    await context.close();
  });
});

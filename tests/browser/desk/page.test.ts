import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from '../../built-site.ts';
import { traced } from '../visit.ts';
import { EDITOR, openDesk, useDesk } from './desk.ts';
import { fillOffer, publish, save, setStatus } from './form.ts';

const site = inject('site');
const below = inject('siteBelow');
const desk = useDesk(site);

describe.each(['admin/', 'admin/en/'])('The page %s', (path) => {
  const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');

  it('runs scripts of the site alone, evaluates nothing and talks to GitHub only', () => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.match(/https?:[^ ;]*/g)).toEqual(['https://api.github.com']);
  });

  it('brings an icon, so that no browser asks for one outside the site', () => {
    const icon = /<link rel="icon" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(icon).toMatch(/\.svg$/);
    expect(existsSync(join(site.folder, icon))).toBe(true);
  });

  it('is found by no search engine', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

it('the script is at most 1,000,000 bytes in transfer, with all that it loads later', () => {
  const scripts = globSync('admin/**/*.{js,css}', { cwd: site.folder });
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((file) => gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_000_000);
});

it('an entry is made and published without a violation of the policy or a request elsewhere', async () => {
  const page = await (await desk.context()).newPage();
  const traces = await traced(page, site.url);
  await page.goto(`${site.url}admin/`);
  await page.getByLabel('Zugriffsschlüssel', { exact: true }).fill(EDITOR.token);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await page.getByRole('heading', { name: 'Angebote' }).waitFor();
  await page.goto(`${site.url}admin/#/collections/offers/new`);
  await fillOffer(page, 'Überzüge für Schuhe');
  await save(page);
  await setStatus(page, 'Entwurf', 'Bereit');
  await publish(page);
  expect(traces.foreign.filter((url) => !url.startsWith(desk.github.apiRoot))).toEqual([]);
  // GitHub answers 404 and 422 where something is not there yet; Chromium notes that as an error.
  const noted = /^console: Failed to load resource: the server responded with a status of (?:404|422)/;
  expect(traces.errors.filter((error) => !noted.test(error))).toEqual([]);
});

it('speaks English below en/', async () => {
  const page = await desk.open('/collections/offers', { lang: 'en' });
  await page.getByRole('heading', { name: 'Offers' }).waitFor();
  await page.getByRole('table').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.getByLabel('Sort by').count()).toBe(1);
  expect(await page.locator('body').innerText()).not.toMatch(/Angebot|Einträge|Sortieren/);
});

it.skipIf(!below.base)('works below a base path', async () => {
  const page = await openDesk(await desk.context(), below, { path: '/collections/offers' });
  await page.getByRole('link', { name: /FDM/ }).first().waitFor();
  expect(askedOutside(below, await addresses(page.url(), page))).toEqual([]);
});

it.each([
  ['settings.de.json', { status: 404, body: 'Not found' }],
  ['settings.de.json', { status: 200, body: '{"config":' }],
  ['known.json', { status: 500, body: '' }],
])('says in a sentence that it cannot start where %s is missing or broken (%o)', async (file, answer) => {
  const context = await desk.context();
  await context.route(`**/admin/${file}`, (route) => route.fulfill(answer));
  const page = await openDesk(context, site);
  await page.getByText('Die Redaktion konnte nicht starten:', { exact: false }).waitFor();
});

/** Everything of the site that the page has loaded. */
async function addresses(url: string, page: Awaited<ReturnType<typeof openDesk>>): Promise<string[]> {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return loaded.filter((address) => new URL(address).origin === new URL(url).origin);
}

function askedOutside({ url }: BuiltSite, loaded: readonly string[]): string[] {
  return loaded.filter((address) => !address.startsWith(url));
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { helperServer } from '../../../src/oauth/server.ts';
import { EDITOR, pointAt, useDesk } from './desk.ts';

const site = inject('site');
const desk = useDesk(site);

describe('With an access token', () => {
  it('an editor comes to the lists, stays signed in over a reload and takes the token away again', async () => {
    const page = await signInPage();
    await paste(page, EDITOR.token);
    await page.getByRole('heading', { name: 'Angebote' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Angebote' }).waitFor();
    expect(await kept(page)).toContain(EDITOR.token);

    await page.getByRole('button', { name: 'Konto' }).click();
    await page.getByRole('menuitem', { name: 'Abmelden' }).click();
    await page.getByRole('heading', { name: 'Bei der Redaktion anmelden' }).waitFor();
    expect(await kept(page)).not.toContain(EDITOR.token);
  });

  it('one that GitHub refuses leads nowhere and is not kept', async () => {
    desk.github.expireToken(EDITOR.token);
    const page = await signInPage();
    await paste(page, EDITOR.token);
    await page.getByText('GitHub nimmt diesen Schlüssel nicht an', { exact: false }).waitFor();
    expect(await kept(page)).not.toContain(EDITOR.token);
  });

  it.each([
    ['may only read', { login: EDITOR.login, token: 'github_pat_reads', scopes: null, readOnly: true }],
    ['belongs to somebody without write access', { login: 'gast', token: 'github_pat_gast', scopes: null }],
  ])('one that %s is refused in words, and nothing is forked', async (_, user) => {
    desk.github.addUser(user);
    const page = await signInPage();
    await paste(page, user.token);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/nicht schreiben|Contents/);
    expect(desk.github.requests.filter(({ path }) => path.endsWith('/forks'))).toEqual([]);
    expect(await kept(page)).not.toContain(user.token);
  });
});

it('through GitHub: a window of its own, and the lists', async () => {
  const page = await signInPage(await helperFor(new URL(site.url).origin));
  desk.github.decide({ login: EDITOR.login });
  await page.getByRole('button', { name: 'Mit GitHub anmelden' }).click();
  await page.getByRole('heading', { name: 'Angebote' }).waitFor();
  expect(desk.github.authorizations).toHaveLength(1);
});

/** The desk in a browser where nobody is signed in. */
async function signInPage(helper?: string): Promise<Page> {
  const context = await desk.context();
  if (helper) await pointAt(context, desk.github, { base_url: helper, auth_endpoint: 'auth' });
  const page = await context.newPage();
  await page.goto(`${site.url}admin/`);
  await page.getByRole('heading', { name: 'Bei der Redaktion anmelden' }).waitFor();
  return page;
}

async function paste(page: Page, token: string): Promise<void> {
  await page.getByLabel('Zugriffsschlüssel', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

/** Everything that the browser keeps for the next visit. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
}

/** The sign-in helper as it is deployed, for a site at this address. */
async function helperFor(siteOrigin: string): Promise<string> {
  const settings = { clientId: 'client-1', clientSecret: 'secret-1', scope: 'public_repo' as const };
  const server: Server = helperServer({ ...settings, siteOrigin, gitHub: desk.github.origin });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close().closeAllConnections());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  desk.github.registerApp({ ...settings, callback: `${origin}/callback` });
  return origin;
}

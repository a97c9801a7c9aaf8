import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { helperServer } from '../../src/oauth/server.ts';
import { adminCsp } from '../../src/desk/bundle/page.ts';
import { everywhere } from '../../src/build/header-policies.ts';
import { startFakeGitHub, type FakeGitHub } from '../fakes/github/server.ts';
import { useChromium } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REPO = 'desk/hub';

declare const window: Window & { signedIn: { token: string; provider: string }[] };

const servers: Server[] = [];
const world = { site: '', helper: '', gitHub: undefined as unknown as FakeGitHub };

/** A GitHub with people and tokens, the sign-in helper and the sign-in page, for one test file. */
export function useSignInPage() {
  const chromium = useChromium();
  beforeAll(start);
  afterAll(async () => {
    for (const server of servers) server.close().closeAllConnections();
    await world.gitHub.close();
  });
  return { world, visit: (options: Visit = {}) => visit(chromium, options) };
}

async function start(): Promise<void> {
  const gitHub = await startFakeGitHub();
  world.gitHub = gitHub;
  gitHub.addUser({ login: 'anna', token: 'github_pat_anna', scopes: null });
  gitHub.addUser({ login: 'anna', token: 'github_pat_reads', scopes: null, readOnly: true });
  gitHub.addUser({ login: 'anna', token: 'github_pat_old', scopes: null });
  gitHub.addUser({ login: 'guest', token: 'github_pat_guest', scopes: null });
  gitHub.addUser({ login: 'guest', token: 'ghp_guest' });
  gitHub.expireToken('github_pat_old');
  await gitHub.createRepository({
    owner: 'desk',
    name: 'hub',
    files: { 'README.md': 'Hub' },
    collaborators: { anna: 'write' },
  });
  const script = await harness();
  const site = await served(
    createServer((request, response) => {
      for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
      if (request.url === '/harness.js') response.setHeader('Content-Type', 'text/javascript').end(script);
      else if (request.url === '/admin/') response.setHeader('Content-Type', 'text/html').end(page(gitHub));
      else response.writeHead(404).end();
    }),
    'localhost',
  );
  const settings = {
    clientId: 'client-1',
    clientSecret: 'secret-1',
    siteOrigin: site,
    gitHub: gitHub.origin,
  };
  const helper = await served(helperServer({ ...settings, scope: 'public_repo' }), '127.0.0.1');
  gitHub.registerApp({ clientId: 'client-1', clientSecret: 'secret-1', callback: `${helper}/callback` });
  Object.assign(world, { site, helper });
}

interface Visit {
  helper?: boolean;
  baseUrl?: string;
  asksForFork?: boolean;
  repo?: string;
  locale?: string;
  context?: BrowserContextOptions;
}

/** The page as Decap shows it: configured through its address, with the policy of the editor. */
async function visit(
  chromium: ReturnType<typeof useChromium>,
  { helper: withHelper, baseUrl, asksForFork, repo = REPO, locale = 'de', context }: Visit,
) {
  const { site, helper, gitHub } = world;
  const browsing = await chromium.context(context);
  const page = await browsing.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const backend = { repo, api_root: gitHub.apiRoot, auth_scope: 'public_repo', open_authoring: true };
  const options = {
    config: { locale, site_url: `${site}/`, backend },
    base_url: withHelper ? helper : baseUrl,
    asksForFork,
  };
  await page.goto(`${site}/admin/#${encodeURIComponent(JSON.stringify(options))}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, requests, errors, close: () => browsing.close() };
}

export async function paste(page: Page, token: string): Promise<void> {
  await page.getByLabel('Zugriffsschlüssel', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

export async function signedIn(page: Page) {
  await page.waitForFunction(() => window.signedIn.length > 0);
  return (await page.evaluate(() => window.signedIn)) as [(typeof window.signedIn)[0]];
}

/** The alert holds the words and has the focus. */
export async function problem(page: Page, words: string): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: words });
  await alert.waitFor();
  expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
}

export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary }) => `${id} ${failureSummary}`)),
    ...(overflow > 0 ? [`scrolls sideways by ${overflow} px`] : []),
  ];
}

async function served(server: Server, host: string): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

function page(gitHub: FakeGitHub): string {
  const policy = adminCsp.replace('https://api.github.com', gitHub.origin);
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Redaktion</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; }</style>
<div id="nc-root"></div>
<script type="module" src="/harness.js"></script>
</html>`;
}

/** The page's script, as the editor's bundle would hold it. */
async function harness(): Promise<string> {
  const built = (await build({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'sign-in-harness.ts') },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

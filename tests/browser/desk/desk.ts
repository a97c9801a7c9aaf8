import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished } from 'vitest';
import type { BuiltSite } from '../../built-site.ts';
import { fixtureFiles } from '../../fixture-hub.ts';
import { startFakeGitHub, type FakeGitHub } from '../../fakes/github/server.ts';
import { useChromium } from '../visit.ts';
import { ONE_PROCESS, Seats } from './seats.ts';

/** The hub's repository as its `settings/site.yaml` names it. */
export const REPOSITORY = { owner: 'nordsund', name: 'hub' };
export const EDITOR = { login: 'redaktion', token: 'token-of-the-desk' };

/** A fake GitHub that holds the hub on a protected branch, and an editor who may write. */
export async function githubWithHub(more: Record<string, string> = {}): Promise<FakeGitHub> {
  const github = await startFakeGitHub();
  github.addUser({ ...EDITOR, name: 'Redaktion Nordsund' });
  await github.createRepository({
    ...REPOSITORY,
    files: { ...fixtureFiles(), ...more },
    collaborators: { [EDITOR.login]: 'write' },
    protected: true,
    rules: { requiredApprovals: 0 },
  });
  return github;
}

/** Servers close connections that lie idle, sometimes just when one is used again. */
const AGAIN = { maxRetries: 3 };

/** Lets the built editor talk to the fake instead of GitHub; nothing else of it is changed. */
export async function pointAt(
  context: BrowserContext,
  github: FakeGitHub,
  backend: object = {},
): Promise<void> {
  // What a test answers itself counts as coming from the internet, which may not ask this machine without permission.
  await context.grantPermissions(['local-network-access']);
  await context.route('**/admin/settings.*.json', async (route) => {
    const response = await route.fetch(AGAIN);
    const settings = (await response.json()) as { config: { backend: object } };
    Object.assign(settings.config.backend, { api_root: github.apiRoot }, backend);
    await route.fulfill({ response, json: settings });
  });
  await context.route(/\/admin\/(?:en\/)?(?:#.*)?$/, async (route) => {
    const response = await route.fetch(AGAIN);
    const html = await response.text();
    await route.fulfill({ response, body: html.replaceAll('https://api.github.com', github.origin) });
  });
}

/** The editor as somebody sees it who signed in earlier in this browser. */
export async function openDesk(
  context: BrowserContext,
  site: BuiltSite,
  {
    token = EDITOR.token,
    path = '',
    lang = 'de',
  }: { token?: string; path?: string; lang?: 'de' | 'en' } = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((user) => localStorage.setItem('decap-cms-user', JSON.stringify(user)), {
    backendName: 'github',
    token,
  });
  await page.goto(`${site.url}admin/${lang === 'en' ? 'en/' : ''}${path && `#${path}`}`);
  return page;
}

/** Text of a file on a branch of the hub's repository; undefined where there is none. */
export function fileOn(github: FakeGitHub, branch: string, path: string) {
  return github.file(REPOSITORY.owner, REPOSITORY.name, branch, `content/${path}`);
}

/** A fake GitHub for every test of a file, and editors in browsers of their own. */
export function useDesk(site: BuiltSite) {
  const chromium = useChromium(ONE_PROCESS);
  const browser = (options: BrowserContextOptions = {}) =>
    chromium.context({ viewport: { width: 1280, height: 1000 }, ...options });
  const seats = new Seats(browser, `${site.url}robots.txt`);
  let github: FakeGitHub | undefined;
  beforeEach(async () => {
    github = await githubWithHub();
    return async () => {
      await seats.leave();
      await github?.close();
    };
  });
  const context = async (options: BrowserContextOptions = {}) => {
    const opened = await browser(options);
    onTestFinished(() => opened.close());
    await pointAt(opened, github!);
    return opened;
  };
  return {
    /** Of the test that runs. */
    get github() {
      return github!;
    },
    context,
    /** The desk in a browser that nobody else of the test uses. */
    open: async (path: string, editor: { token?: string; lang?: 'de' | 'en' } = {}) => {
      const seat = await seats.take();
      await pointAt(seat, github!);
      return openDesk(seat, site, { path, ...editor });
    },
  };
}

/** Waits until the desk says what went wrong, in these words, and closes the message as one does who has read it. */
export async function expectFailure(page: Page, words: RegExp): Promise<void> {
  const messages = page.locator('.Toastify__toast--error');
  await messages.first().waitFor();
  expect((await messages.allInnerTexts()).join('\n')).toMatch(words);
  await messages.first().click();
  await messages.first().waitFor({ state: 'detached' });
}

/** Lets GitHub do what it is asked for, loses its answer, and breaks the line. */
export async function breakLineAfter(page: Page, method: string, path: RegExp): Promise<void> {
  const context = page.context();
  await context.route(path, async (route) => {
    if (route.request().method() !== method) return route.fallback();
    await route.fetch(AGAIN);
    await context.unroute(path);
    await context.setOffline(true);
    await route.abort('connectionreset');
  });
}

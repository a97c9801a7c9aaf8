import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { helperServer } from '../../src/oauth/server.ts';
import { useChromium } from './visit.ts';

/** Notes every message that reaches a window. */
const LISTENING = '<!doctype html><script>heard = []; onmessage = ({ data }) => heard.push(data);</script>';
const GREETING = 'authorizing:github';
const SUCCESS = 'authorization:github:success:{"token":"gho_token1","provider":"github"}';

declare const window: Window & { heard: unknown[]; popup: Window };

const chromium = useChromium();
const servers: Server[] = [];
let [site, evil, gitHub, helper] = ['', '', '', ''];
let context: BrowserContext;

beforeAll(async () => {
  const page: RequestListener = (_, response) =>
    response.setHeader('Content-Type', 'text/html').end(LISTENING);
  site = await served(createServer(page), 'localhost');
  evil = await served(createServer(page), 'localhost');
  gitHub = await served(createServer(agreeable), 'localhost');
  helper = await served(
    helperServer({
      clientId: 'client-1',
      clientSecret: 'secret-1',
      siteOrigin: site,
      gitHub,
      scope: 'public_repo',
    }),
    '127.0.0.1',
  );
});

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

beforeEach(async () => {
  context = await chromium.context();
});

afterEach(() => context.close());

describe('the window of the sign-in', () => {
  it('hands the token to the page of the site that opened it and echoes', async () => {
    const { opener, popup } = await opened(`${site}/admin/`);
    await echo(opener, popup);
    expect(await heard(opener)).toEqual([GREETING, SUCCESS]);
  });

  it('answers one echo only', async () => {
    const { opener, popup } = await opened(`${site}/admin/`);
    await echo(opener, popup);
    await echo(opener, popup);
    expect((await heard(opener)).filter((message) => message === SUCCESS)).toHaveLength(1);
  });

  it('keeps the token to itself as long as the opener does not echo', async () => {
    const { opener, popup } = await opened(`${site}/admin/`);
    await echo(opener, popup, 'authorizing:gitlab');
    expect(await heard(opener)).toEqual([GREETING]);
  });

  it('says nothing to a window of another origin, echo or not', async () => {
    const { opener, popup } = await opened(`${evil}/`);
    expect(await heard(opener)).toEqual([]);
    await echo(opener, popup);
    expect(await heard(opener)).toEqual([]);
  });

  it('says nothing to another page that takes the place of the opener', async () => {
    const { opener, popup } = await opened(`${site}/admin/`);
    await movedTo(opener, evil);
    await echo(opener, popup);
    expect(await heard(opener)).toEqual([]);
    // Nor has the hostile echo used up the answer to the site's own.
    await movedTo(opener, site);
    await echo(opener, popup);
    expect(await heard(opener)).toEqual([SUCCESS]);
  });

  it('says nothing where the echo comes from another window of the site', async () => {
    const { opener, popup } = await opened(`${site}/admin/`);
    await opener.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/frame';
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done));
    });
    const frame = opener.frames().find((each) => each.url().endsWith('/frame'))!;
    await frame.evaluate((text) => (window.parent as typeof window).popup.postMessage(text, '*'), GREETING);
    await passed(popup, opener);
    expect(await heard(opener)).toEqual([GREETING]);
    expect(await frame.evaluate(() => window.heard)).toEqual([]);
  });

  it.each(['site', 'evil'])('shows nothing in a frame (%s)', async (which) => {
    const opener = await context.newPage();
    await opener.goto(which === 'site' ? site : evil);
    await opener.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done));
    }, signInAddress());
    const framed = opener.frames().filter((frame) => frame !== opener.mainFrame());
    expect(framed.map((frame) => frame.url())).toEqual(['chrome-error://chromewebdata/']);
    expect(await heard(opener)).toEqual([]);
  });

  it('tells the site in words that somebody declined', async () => {
    const { opener, popup } = await opened(`${site}/admin/`, { deny: true });
    await echo(opener, popup);
    expect(await heard(opener)).toEqual([
      GREETING,
      expect.stringMatching(/^authorization:github:error:.*Sie haben den Zugriff bei GitHub abgelehnt/),
    ]);
    expect(await popup.textContent('p')).toContain('abgelehnt');
    expect(await popup.textContent('p:lang(en)')).toContain('declined');
  });

  it('says nothing at all when it is loaded a second time', async () => {
    const { opener, popup } = await opened(`${site}/admin/`);
    await popup.reload();
    expect(await popup.textContent('p')).toContain('schon benutzt');
    await echo(opener, popup);
    expect(await heard(opener)).toEqual([GREETING]);
  });

  it('says nothing to somebody who forced the end of another sign-in upon it', async () => {
    const attacker = await chromium.context();
    const theirs = await attacker.newPage();
    await theirs.goto(site);
    const asked = await theirs.request.get(signInAddress(), { maxRedirects: 0 });
    const state = new URL(asked.headers()['location']!).searchParams.get('state')!;
    await attacker.close();
    const { opener, popup } = await opened(`${site}/admin/`, {
      address: `${helper}/callback?code=code-1&state=${state}`,
    });
    expect(await popup.textContent('p')).toContain('nicht in diesem Browser begonnen');
    await echo(opener, popup);
    expect(await heard(opener)).toEqual([]);
  });

  it('keeps no token in its document, and no cookie that a script could read', async () => {
    const { popup } = await opened(`${site}/admin/`);
    expect(await popup.content()).not.toContain('gho_token1');
    expect(await popup.evaluate(() => document.cookie)).toBe('');
    expect(await context.cookies(helper)).toEqual([]);
  });
});

/** A GitHub that everybody has already allowed: it sends back at once, or declines where the scope's cookie says so. */
const agreeable: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://git-hub');
  if (pathname === '/login/oauth/access_token') {
    response.setHeader('Content-Type', 'application/json');
    response.end('{"access_token":"gho_token1","token_type":"bearer","scope":"public_repo"}');
    return;
  }
  const answer = /deny=1/.test(request.headers.cookie ?? '') ? 'error=access_denied' : 'code=code-1';
  response.setHeader('Location', `${helper}/callback?${answer}&state=${searchParams.get('state')}`);
  response.writeHead(302).end();
};

async function served(server: Server, host: string): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

function signInAddress(): string {
  return `${helper}/auth?provider=github&site_id=localhost&scope=public_repo`;
}

/** A page that opens the sign-in in a window, and that window once it has come back from GitHub. */
async function opened(page: string, { deny = false, address = signInAddress() } = {}) {
  if (deny) await context.addCookies([{ name: 'deny', value: '1', url: gitHub }]);
  const opener = await context.newPage();
  await opener.goto(page);
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    opener.evaluate((to) => void (window.popup = window.open(to, 'popup')!), address),
  ]);
  await popup.waitForURL(`${helper}/callback?**`);
  await passed(popup, opener);
  return { opener, popup };
}

/** Another document in the opener's window, which finds the popup by its name. */
async function movedTo(opener: Page, address: string): Promise<void> {
  await opener.goto(address);
  await opener.evaluate(() => void (window.popup = window.open('', 'popup')!));
}

async function echo(opener: Page, popup: Page, text = GREETING): Promise<void> {
  await opener.evaluate((data) => window.popup.postMessage(data, '*'), text);
  await passed(popup, opener);
}

/**
 * Waits until all messages so far have arrived: one window's messages to another keep their order, so behind a mark
 * that went there and back nothing is left on its way.
 */
async function passed(popup: Page, opener: Page): Promise<void> {
  await popup.evaluate(() => {
    addEventListener('message', function back({ data, source }) {
      if (data !== 'mark') return;
      removeEventListener('message', back);
      source!.postMessage('mark', { targetOrigin: '*' });
    });
  });
  await opener.evaluate(async () => {
    const marked = new Promise<void>((done) => {
      addEventListener('message', function hear({ data }) {
        if (data !== 'mark') return;
        removeEventListener('message', hear);
        window.heard = window.heard.filter((message) => message !== 'mark');
        done();
      });
    });
    window.popup.postMessage('mark', '*');
    await marked;
  });
}

function heard(page: Page): Promise<unknown[]> {
  return page.evaluate(() => window.heard);
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headerFiles } from '../../src/build/header-files.ts';
import { everywhere, policies } from '../../src/build/header-policies.ts';
import { total } from './search-visit.ts';
import { traced, useChromium } from './visit.ts';

const chromium = useChromium();
const site = inject('site');
const servers: Server[] = [];

/** What a host adds to an answer, by the path asked for. */
const hosts: Record<string, (path: string) => Record<string, string>> = {
  'one policy for all paths (_headers)': () => headersOfRule('/*'),
  'a policy for each kind of path (nginx, Caddy)': (path) => ({
    ...everywhere,
    'Content-Security-Policy': path.startsWith('/assets/')
      ? policies.assets
      : path.startsWith('/admin/')
        ? policies.admin
        : policies.pages,
  }),
};

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

describe.each(Object.entries(hosts))('a host with %s', (_, headersFor) => {
  let url = '';

  beforeAll(async () => {
    url = await hosted(headersFor);
  });

  it.each(['', 'angebote/', 'eintragen/', 'en/status/', 'nothing-here/'])(
    'shows /%s without any violation',
    async (path) => {
      const { traces, close } = await visit(url, path);
      expect(traces.requests.length).toBeGreaterThan(1);
      expect(problemsIn(traces.errors)).toEqual([]);
      await close();
    },
  );

  it('lets the search load its index and run', async () => {
    const { page, traces, close } = await visit(url, 'suche/');
    await page.getByRole('searchbox').fill('Maske');
    expect(await total(page)).toBeGreaterThan(25);
    expect(problemsIn(traces.errors)).toEqual([]);
    await close();
  });

  it.each(['admin/', 'admin/en/'])('starts the editor at /%s', async (path) => {
    const { page, traces, close } = await visit(url, path);
    await page.locator('#nc-root h1').waitFor();
    expect(problemsIn(traces.errors)).toEqual([]);
    await close();
  });

  it('is shown in no frame', async () => {
    const { page, close } = await visit(url, '');
    for (const path of ['', 'admin/']) {
      const framing = await page.context().newPage();
      await framing.setContent(`<iframe src="${url}${path}"></iframe>`, { waitUntil: 'load' });
      expect(framing.frames().map((frame) => frame.url())).not.toContain(`${url}${path}`);
    }
    await close();
  });
});

/** The hub behind a host that sends headers. */
async function hosted(headersFor: (path: string) => Record<string, string>): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void fetch(new URL(path.slice(1), site.url)).then(async (answer) => {
      const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
      response.writeHead(answer.status, { ...headersFor(path), 'Content-Type': type });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function headersOfRule(path: string): Record<string, string> {
  const rules = headerFiles().get('_headers')!.split('\n\n');
  const [, ...lines] = rules
    .find((rule) => rule.startsWith(`${path}\n`))!
    .trim()
    .split('\n');
  return Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/) as [string, string]));
}

async function visit(url: string, path: string) {
  const context = await chromium.context();
  const page = await context.newPage();
  const traces = await traced(page, url);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  return { page, traces, close: () => context.close() };
}

/** A page that is not there is not found. Nothing else may be wrong. */
function problemsIn(errors: string[]): string[] {
  return errors.filter((error) => !error.includes('404'));
}

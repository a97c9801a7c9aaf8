import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hubHere } from '../cli/hub-here.ts';
import { hubOnGitHub, MASKS, type HubOnGitHub } from './hub-on-github.ts';
import { zipOf } from './zip-of.ts';

const EVENTS = resolve(import.meta.dirname, '../../fixtures/events');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as a step of a workflow does. */
async function hub(args: string[], env: Record<string, string>): Promise<{ code: number; out: string }> {
  const own = { GITHUB_OUTPUT: join(folder, 'output'), HUB_OUT: join(folder, 'dist') };
  const { status, stdout, stderr } = await hubHere(args, { env: { ...own, ...env } });
  return { code: status, out: stdout + stderr };
}

function event(name: string, change: (event: never) => void = () => undefined): string {
  const recorded = JSON.parse(readFileSync(join(EVENTS, `${name}.json`), 'utf8')) as never;
  change(recorded);
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(recorded));
  return path;
}

const output = () => readFileSync(join(folder, 'output'), 'utf8');

async function listening(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

describe('hub nightly', () => {
  it('lets every start go on that no plan made', async () => {
    expect((await hub(['nightly'], { GITHUB_EVENT_NAME: 'push' })).code).toBe(0);
    expect(output()).toBe('go=true\n');
  });

  it('lets exactly one of both plans go on', async () => {
    for (const name of ['schedule-summer', 'schedule-winter'])
      await hub(['nightly'], { GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: event(name) });
    expect(output().split('\n').sort()).toEqual(['', 'go=false', 'go=true']);
  });
});

describe('hub stamp and hub smoke', () => {
  const commit = 'c'.repeat(40);

  it('agree on what is online', async () => {
    const files: Record<string, string> = {
      'index.html': '<h1>x</h1>',
      'status/index.html': '<h1>x</h1>',
      'status/summary.json': '{"today":"2026-11-23"}',
      'search/pagefind-entry.json': '{}',
      'angebote/a/index.html': '<h1>x</h1>',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, 'dist', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'dist', path), text);
    }
    expect((await hub(['stamp', commit], {})).code).toBe(0);
    expect(output()).toBe('day=2026-11-23\n');

    const site = await listening((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      try {
        if (path === '/sitemap-0.xml') response.end(`<loc>${site.origin}/angebote/a/</loc>`);
        else response.end(readFileSync(join(folder, 'dist', path)));
      } catch {
        response.writeHead(404).end();
      }
    });
    const smoke = (...args: string[]) => hub(['smoke', site.origin, '--minutes', '0', ...args], {});
    expect(await smoke('--commit', commit, '--day', '2026-11-23')).toMatchObject({ code: 0 });
    const older = await smoke('--commit', 'd'.repeat(40), '--day', '2026-11-23');
    expect(older.code).toBe(1);
    expect(older.out).toContain(`Online is ${commit}, not`);
    await site.close();
  });

  it('refuse what is no commit and no address', async () => {
    mkdirSync(join(folder, 'dist/status'), { recursive: true });
    writeFileSync(join(folder, 'dist/status/summary.json'), '{"today":"2026-11-23"}');
    expect((await hub(['stamp', 'main'], {})).code).toBe(2);
    expect((await hub(['smoke', 'nowhere'], {})).code).toBe(2);
  });
});

describe('on GitHub', () => {
  let world: HubOnGitHub;
  let api: { origin: string; close(): Promise<void> };
  let zip: Buffer;
  beforeEach(async () => {
    world = await hubOnGitHub();
    // Artifacts are answered here, forwarded to a storage as GitHub does; everything else by the fake.
    api = await listening((request, response) => {
      if (request.url?.startsWith('/storage')) {
        response.writeHead(request.headers.authorization ? 400 : 200).end(zip);
      } else if (request.url?.includes('/artifacts?')) {
        const artifacts = [{ id: 10, name: 'review', expired: false, size_in_bytes: zip.length }];
        response.end(JSON.stringify({ artifacts }));
      } else if (request.url?.endsWith('/zip')) {
        const { port } = new URL(api.origin);
        response.writeHead(302, { location: `http://localhost:${port}/storage` }).end();
      } else void forward(request, response);
    });
  });
  afterEach(async () => {
    await api.close();
    await world.close();
  });

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    const answer = await fetch(`${world.fake.apiRoot}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization, 'content-type': type },
      body: parts.length > 0 ? Buffer.concat(parts) : null,
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  }

  const env = () => ({
    GITHUB_API_URL: api.origin,
    GITHUB_TOKEN: 'token-github-actions[bot]',
    GITHUB_REPOSITORY: 'drehscheibe/drehscheibe',
    GITHUB_RUN_ID: '99',
  });

  it('hub comment says what the checks found', async () => {
    const { number, sha } = await world.propose({ 'content/offers/kittel.md': MASKS });
    const counts = { entries: 0, problems: 0, duplicates: 0 };
    const report = {
      version: 1,
      head: sha,
      entries: [],
      problems: [],
      elsewhere: [],
      duplicates: [],
      counts,
    };
    zip = zipOf({ 'review.json': Buffer.from(JSON.stringify(report)) });
    const path = event('workflow_run-fork', ({ workflow_run }: { workflow_run: { head_sha: string } }) => {
      workflow_run.head_sha = sha;
    });
    const { code, out } = await hub(['comment'], { ...env(), GITHUB_EVENT_PATH: path });
    expect([code, out]).toEqual([0, `Pull request ${number}: said.\n`]);
    expect((await world.comments(number))[0]?.body).toContain('✅ Prüfung');
  });

  it('hub comment takes no other event', async () => {
    zip = zipOf({});
    const { code, out } = await hub(['comment'], { ...env(), GITHUB_EVENT_PATH: event('pull_request-fork') });
    expect([code, out]).toEqual([2, expect.stringContaining('not that of a finished workflow')]);
  });

  it('hub forks opens its issue', async () => {
    await world.propose({ 'content/offers/kittel.md': MASKS });
    const { code, out } = await hub(['forks'], env());
    expect([code, out]).toEqual([0, expect.stringMatching(/^1 drafts, issue \d+\.\n$/)]);
  });

  it('hub forks says what GitHub refused, and nothing of the token', async () => {
    const { code, out } = await hub(['forks'], { ...env(), GITHUB_TOKEN: 'ghs_secretsecret' });
    expect(code).not.toBe(0);
    expect(out).toContain('GitHub answered 401');
    expect(out).not.toContain('ghs_secretsecret');
  });

  it('every command says where it belongs when it runs elsewhere', async () => {
    for (const command of ['forks', 'comment', 'last-good'])
      expect(
        (
          await hub([command, ...(command === 'last-good' ? ['x'] : [])], {
            GITHUB_REPOSITORY: '',
            GITHUB_EVENT_PATH: '',
          })
        ).code,
      ).toBe(2);
  });
});

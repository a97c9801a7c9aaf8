import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { HUB, TODAY } from '../../fixture-hub.ts';
import { useChromium } from '../visit.ts';
import { fillOffer, publish, save, setStatus } from './form.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FILE = 'content/offers/ueberzuege-fuer-schuhe.md';

describe('The desk on one machine', () => {
  const chromium = useChromium();
  /** The checkout of somebody who works on the hub. */
  let checkout: string;
  let desk: Desk;

  beforeAll(async () => {
    checkout = checkoutWithHub();
    desk = await startDesk(checkout);
  });
  afterAll(async () => {
    await desk.stop();
    rmSync(checkout, { recursive: true, force: true });
  });

  it('takes an offer from the editor to the site without an account, and leaves the checkout alone', async () => {
    const before = stateOf(checkout);
    const context = await chromium.context({ viewport: { width: 1280, height: 1000 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${desk.url}admin/#/collections/offers/new`);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await fillOffer(page, 'Überzüge für Schuhe');
    await save(page);
    expect(git(desk.folder, 'branch', '--list', 'cms/*')).toContain('cms/offers/ueberzuege-fuer-schuhe');
    await setStatus(page, 'Entwurf', 'Bereit');
    await publish(page);
    expect(git(desk.folder, 'show', `main:${FILE}`)).toContain("title: 'Überzüge für Schuhe'");

    const offer = `${desk.url}angebote/ueberzuege-fuer-schuhe/`;
    await expect.poll(async () => (await fetch(offer)).status).toBe(200);
    await page.goto(offer);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Überzüge für Schuhe');
    expect(stateOf(checkout)).toEqual(before);
  });

  it('takes nothing from pages of other origins', async () => {
    const body = JSON.stringify({ action: 'info' });
    const headers = { 'content-type': 'application/json', origin: 'https://fremd.example' };
    const answer = await fetch(`${desk.url}admin/api/`, { method: 'POST', headers, body });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('throws everything away at the end, and ends what it started', async () => {
    const started = processesBelow(desk.process.pid!);
    expect(started.length).toBeGreaterThan(0);
    await desk.stop();
    expect(existsSync(desk.folder)).toBe(false);
    await expect.poll(() => started.filter(isRunning)).toEqual([]);
  });
});

it('hub dev says how it is used', () => {
  const help = execFileSync(process.execPath, ['src/cli/hub.ts', 'dev', '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(help).toContain('npm run dev');
  for (const option of ['--in-place', '--port', '--help', 'HUB_CONTENT']) expect(help).toContain(option);
});

interface Desk {
  process: ChildProcess;
  url: string;
  /** The repository that the editor works on. */
  folder: string;
  stop: () => Promise<void>;
}

async function startDesk(content: string): Promise<Desk> {
  const env: NodeJS.ProcessEnv = { ...process.env, HUB_CONTENT: join(content, 'content'), HUB_TODAY: TODAY };
  // Vitest leaves marks by which Astro would take itself for a test.
  for (const name of Object.keys(env))
    if (/^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|SITE|BASE_URL|ASSETS_PREFIX)$/.test(name))
      delete env[name];
  const command = ['src/cli/hub.ts', 'dev', '--port', `${await freePort()}`];
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const found = new Promise<RegExpExecArray>((done, fail) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const said = /Editor\s+(\S+\/)admin\/\s+Content\s+([^,]+),/.exec(output);
      if (said) done(said);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => fail(new Error(`hub dev ended with ${code}:\n${output}`)));
  });
  const [, url = '', folder = ''] = await found;
  return {
    process: child,
    url,
    folder,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function checkoutWithHub(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hub-checkout-'));
  cpSync(HUB, join(folder, 'content'), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '--message=Inhalt');
  return folder;
}

function stateOf(folder: string) {
  return {
    files: git(folder, 'status', '--porcelain'),
    refs: git(folder, 'for-each-ref'),
    head: git(folder, 'symbolic-ref', 'HEAD'),
  };
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Processes that a process has started; none where the system does not tell. */
function processesBelow(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '#cli/static-server.ts';

let folder: string;

beforeAll(() => {
  const home = mkdtempSync(join(tmpdir(), 'hub-serve-'));
  writeFileSync(join(home, 'secret.txt'), 'secret');
  folder = join(home, 'site');
  mkdirSync(join(folder, 'angebote'), { recursive: true });
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'index.html'), '<h1>Grüß Gott</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Nicht gefunden</h1>');
  writeFileSync(join(folder, 'angebote', 'index.html'), '<h1>Angebote</h1>');
  for (const name of ['de_1.pf_meta', 'wasm.de.pagefind', 'a.js', 'a.css', 'a.woff2', 'a.json', 'a.webp']) {
    writeFileSync(join(folder, 'pagefind', name), 'x');
  }
});
afterAll(() => rmSync(resolve(folder, '..'), { recursive: true }));

async function serve(options: Parameters<typeof serveFolder>[1] = { port: 0 }) {
  const server = await serveFolder(folder, options);
  onTestFinished(server.close);
  return server;
}

describe('the local server', () => {
  it('shows a folder by its index page, as UTF-8', async () => {
    const { url } = await serve();
    const page = await fetch(`${url}angebote/`);
    expect([page.status, await page.text()]).toEqual([200, '<h1>Angebote</h1>']);
    expect(page.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(await (await fetch(url)).text()).toContain('Grüß');
  });

  it('answers what does not exist with the page for it and status 404', async () => {
    const { url } = await serve();
    const page = await fetch(`${url}nirgends/`);
    expect([page.status, await page.text()]).toEqual([404, '<h1>Nicht gefunden</h1>']);
  });

  it.each([
    ['de_1.pf_meta', 'application/octet-stream'],
    ['wasm.de.pagefind', 'application/octet-stream'],
    ['a.js', 'text/javascript'],
    ['a.css', 'text/css'],
    ['a.woff2', 'font/woff2'],
    ['a.json', 'application/json'],
    ['a.webp', 'image/webp'],
  ])('names the type of %s', async (name, type) => {
    const { url } = await serve();
    expect((await fetch(`${url}pagefind/${name}`)).headers.get('content-type')).toBe(type);
  });

  it('serves below the base path only, and leads there from the root', async () => {
    const { url, port } = await serve({ port: 0, base: '/drehscheibe' });
    expect(url).toBe(`http://localhost:${port}/drehscheibe/`);
    expect((await fetch(`${url}angebote/`)).status).toBe(200);
    expect((await fetch(`http://localhost:${port}/angebote/`)).status).toBe(404);
    expect((await fetch(`http://localhost:${port}/drehscheibenwischer/`)).status).toBe(404);
    const root = await fetch(`http://localhost:${port}/`, { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/drehscheibe/']);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/angebote/..%5c..%5csecret.txt',
    '/%00',
    '/%',
  ])('gives nothing away outside its folder: %s', async (path) => {
    const { port } = await serve();
    expect(await statusOf(port, path)).toBe(404);
  });

  it('takes the next port when one is busy, on either of the machine’s own addresses', async () => {
    const first = await serve();
    const second = await serve({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect((await fetch(second.url)).status).toBe(200);
    const other = createServer().listen(0, '::1');
    await new Promise((done) => other.once('listening', done).once('error', done));
    onTestFinished(() => void other.close());
    const taken = other.address();
    if (taken !== null && typeof taken === 'object')
      expect((await serve({ port: taken.port })).port).not.toBe(taken.port);
  });

  it('is out of reach for other machines', async () => {
    const { port } = await serve();
    const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outside = own.filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  });

  it('says what to do when there is no build', async () => {
    await expect(serveFolder(join(folder, 'nothing'))).rejects.toThrow('npm run build');
  });
});

describe('hub serve', () => {
  const start = (...argv: string[]): ChildProcess =>
    spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        'const { run } = await import("#cli/serve.ts"); process.exitCode = await run(process.argv.slice(1));',
        '--',
        ...argv,
      ],
      {
        cwd: resolve(import.meta.dirname, '../../..'),
        env: { ...process.env, HUB_OUT: folder, HUB_URL: 'https://a.example/hub/' },
      },
    );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where the site is and stops cleanly on %s',
    async (signal) => {
      const child = start('--port', '0');
      const url = await firstAddress(child);
      expect(url).toMatch(/^http:\/\/localhost:\d+\/hub\/$/);
      expect((await fetch(`${url}angebote/`)).status).toBe(200);
      child.kill(signal);
      expect(await exitCode(child)).toBe(0);
    },
  );

  it('says that it took another port', async () => {
    const { port } = await serve();
    const child = start('--port', String(port));
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await firstAddress(child);
    child.kill('SIGTERM');
    await exitCode(child);
    expect(said).toContain(`Port ${port} is busy`);
  });

  it.each([['--port', 'x'], ['--port', '70000'], ['--nonsense']])('explains misuse: %s', async (...argv) => {
    expect(await exitCode(start(...argv))).toBe(2);
  });

  it('has help', async () => {
    expect(await exitCode(start('--help'))).toBe(0);
  });
});

/** `fetch` would tidy the path up before it is sent. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((done, failed) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    }).on('error', failed);
  });
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\S+/.exec(said)?.[0];
      if (found) done(found);
    });
    child.once('exit', () => failed(new Error(`The server ended after: ${said}`)));
  });
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    if (child.exitCode !== null) done(child.exitCode);
    else child.once('exit', (code) => done(code));
  });
}

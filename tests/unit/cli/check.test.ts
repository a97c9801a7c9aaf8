import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubHere } from './hub-here.ts';

const BASE = 'tests/fixtures/check/base';

const ENV = { HUB_CONTENT: BASE, HUB_TODAY: '2020-05-12', NO_COLOR: '' };

const check = (args: string[], env: Record<string, string> = {}) =>
  hubHere(['check', ...args], { env: { ...ENV, ...env } });

/** Runs the program as a person would. */
const hub = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['src/cli/hub.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...ENV, ...env },
  });

let broken: string;
beforeAll(() => {
  broken = mkdtempSync(join(tmpdir(), 'hub-broken-'));
  cpSync(BASE, broken, { recursive: true });
  const offer = readFileSync(join(broken, 'offers/masken.md'), 'utf8');
  writeFileSync(
    join(broken, 'offers/masken.md'),
    offer
      .replace('publishedOn: 2020-04-10', 'publishedOn: 10.04.2020')
      .replace('purpose: crisis', 'purpose: "50 %: a,b\\n::error::x"'),
  );
});
afterAll(() => rmSync(broken, { recursive: true, force: true }));

describe('hub check', () => {
  it('says that all is well, and exits with 0', () => {
    const { status, stdout, stderr } = hub(['check']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('Alles in Ordnung: 12 Einträge in 18 Dateien.\n');
  });

  it('names place, code, finding and remedy of every problem, and exits with 1', async () => {
    const { status, stdout } = await check([], { HUB_CONTENT: broken });
    expect(status).toBe(1);
    const line = stdout.split('\n').find((text) => text.includes('field-not-date'));
    expect(line).toContain('offers/masken.md:23:14 field-not-date Bei „publishedOn“ steht „10.04.2020“');
    expect(line).toContain('— Schreiben Sie Jahr, Monat und Tag als JJJJ-MM-TT: 2020-04-10.');
    expect(stdout).toContain('2 Probleme in einer Datei.');
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await check(['--lang', 'en'], { HUB_CONTENT: broken });
    expect(stdout).toContain('Write year, month and day as YYYY-MM-DD: 2020-04-10.');
  });

  it('gives the same as data', async () => {
    const { status, stdout } = await check(['--json'], { HUB_CONTENT: broken });
    expect(status).toBe(1);
    const { problems, entries } = JSON.parse(stdout);
    expect(entries).toBe(11);
    expect(problems).toHaveLength(2);
    expect(Object.keys(problems[1])).toEqual(['file', 'line', 'column', 'code', 'message', 'fix']);
    expect(problems[1]).toMatchObject({
      file: 'offers/masken.md',
      line: 23,
      column: 14,
      code: 'field-not-date',
    });
  });

  it('annotates a pull request, and no text of an entry starts a command of its own', async () => {
    const { stdout } = await check(['--github'], { HUB_CONTENT: broken });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^::error file=[^:,]*offers\/masken\.md,line=23,col=14,title=Kein Datum \(field-not-date\)::Bei /,
    );
    expect(lines[0]).toContain('50 %25: a,b<U+000A>::error::x');
    expect(stdout).not.toMatch(/^::error::x/m);
  });

  it('names a generated file that is out of date, and what to run', async () => {
    const root = mkdtempSync(join(tmpdir(), 'hub-stale-'));
    const content = join(root, 'content');
    cpSync(BASE, content, { recursive: true });
    mkdirSync(join(root, '.github/ISSUE_TEMPLATE'), { recursive: true });
    writeFileSync(join(root, '.github/ISSUE_TEMPLATE/de-1-angebot.yml'), 'name: Angebot\n');
    const { status, stdout } = await check(['--lang', 'en'], { HUB_CONTENT: content });
    rmSync(root, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toContain('/.github/ISSUE_TEMPLATE/de-1-angebot.yml:1:1 generated-stale');
    expect(stdout).not.toContain('content/..');
    expect(stdout).toContain('npm run hub -- generate');
  });

  it('escapes colons and commas of a path for GitHub', async () => {
    const odd = join(broken, 'offers', 'a,b:c.md');
    writeFileSync(odd, 'x');
    const { stdout } = await check(['--github'], { HUB_CONTENT: broken });
    rmSync(odd);
    expect(stdout).toContain('offers/a%2Cb%3Ac.md,line=1');
  });

  it('spells out what would steer the terminal', async () => {
    const odd = join(broken, 'offers', 'a\u001B[2Jb.md');
    writeFileSync(odd, 'x');
    const { stdout } = await check([], { HUB_CONTENT: broken });
    rmSync(odd);
    expect(stdout).not.toContain('\u001B');
    expect(stdout).toContain('a<U+001B>[2Jb.md');
  });

  it('uses no colours where nobody sees them', () => {
    expect(hub(['check'], { HUB_CONTENT: broken }).stdout).not.toContain('\u001B');
  });

  it('takes the day from HUB_TODAY', async () => {
    expect((await check([], { HUB_TODAY: '2020-04-30' })).status).toBe(1);
  });

  it.each([
    [['--watch'], {}],
    [['--lang', 'fr'], {}],
    [['--json', '--github'], {}],
    [['content'], {}],
    [[], { HUB_TODAY: 'heute' }],
    [[], { HUB_CONTENT: '/nowhere/at/all' }],
    [[], { HUB_CONTENT: 'package.json' }],
  ])('calls %j with %j misuse, in one sentence, and exits with 2', async (args, env) => {
    const { status, stdout, stderr } = await check(args, env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('    at ');
  });

  it('explains itself', async () => {
    const { status, stdout } = await check(['--help']);
    expect(status).toBe(0);
    for (const word of ['--lang', '--json', '--github', 'HUB_CONTENT', 'HUB_TODAY', 'Exit codes'])
      expect(stdout).toContain(word);
  });
});

describe('hub', () => {
  it('lists its commands', () => {
    const { status, stdout } = hub(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}check +\S/m);
  });

  it.each([[[]], [['frobnicate']], [['constructor']]])(
    'without a command it knows (%j), lists them and exits with 2',
    async (args) => {
      const { status, stdout, stderr } = await hubHere(args);
      expect(status).toBe(2);
      expect(stdout + stderr).toContain('Usage: npm run hub');
    },
  );
});

import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../../..');
const NEEDED = ['.github', 'content', 'docs/problems', 'hosting', 'package.json', 'sample.env', 'src'];
const SETTINGS = 'content/settings/site.yaml';

interface Settings {
  name: string;
  url: string;
  operator: Record<string, string>;
  desk: { mail: string };
  repository: { owner: string; name: string };
}

const settingsIn = (root: string) => parse(readFileSync(join(root, SETTINGS), 'utf8')) as Settings;
const before = settingsIn(ROOT);

// Whoever has followed these steps has no sample left to remove; no real hub has an address below `.example`.
describe.skipIf(!new URL(before.url).hostname.endsWith('.example'))(
  '"Make it your own hub", step by step',
  () => {
    let root: string;
    beforeAll(() => {
      root = copyOfRepository();
      sayWhoYouAre(root);
      spawnSync('bash', ['-c', blockWith('git rm -r')], { cwd: root });
    }, 60_000);
    afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000);

    const hub = (...args: string[]) => {
      const argv = ['--env-file=sample.env', 'src/cli/hub.ts', ...args];
      const env = { ...process.env, HUB_CONTENT: '', HUB_TODAY: '', NO_COLOR: '' };
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
        cwd: root,
        encoding: 'utf8',
        env,
      });
      return { status, said: stdout + stderr };
    };

    it('says to generate what follows from the settings, and the check names what still says the sample’s', () => {
      expect(blockWith('npm ci')).toContain('npm run hub -- generate');
      const { status, said } = hub('check');
      expect(status).toBe(1);
      const codes = [...said.matchAll(/:1:1 (\S+)/g)].map(([, code]) => code);
      expect(new Set(codes)).toEqual(new Set(['generated-stale']));
      expect(said).toContain('.github/ISSUE_TEMPLATE/de-5-eintrag-melden.yml');
    });

    it('ends with content and generated files that are in order', () => {
      expect(hub('generate')).toMatchObject({ status: 0 });
      expect(hub('generate', '--check')).toMatchObject({ status: 0 });
      const { status, said } = hub('check');
      expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    });

    it('leaves nothing of the sample in .github, nor its entries, organisations and day', () => {
      const words = [before.name, before.operator['name']!, before.desk.mail, new URL(before.url).hostname];
      const owners = /(?<!\w)@[\w-]+\/[\w-]+/g;
      for (const file of filesBelow(join(root, '.github'))) {
        const text = readFileSync(file, 'utf8');
        for (const word of words) expect(text.includes(word), `${file}: ${word}`).toBe(false);
        if (file.endsWith('CODEOWNERS'))
          expect(new Set(text.match(owners))).toEqual(new Set(['@netz-nordsee/redaktion']));
      }
      for (const kind of ['offers', 'requests', 'calls', 'news', 'hubs'])
        expect(existsSync(join(root, 'content', kind)), kind).toBe(false);
      const organisations = filesBelow(join(root, 'content/organisations'));
      expect(organisations.length).toBeGreaterThan(0);
      for (const file of organisations) expect(readFileSync(file, 'utf8'), file).not.toContain('.example');
      expect(readFileSync(join(root, 'sample.env'), 'utf8')).toBe('');
    });
  },
);

/** What git would clone of this folder as it stands, as far as the steps need it. */
function copyOfRepository(): string {
  const root = mkdtempSync(join(tmpdir(), 'own-hub-'));
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
  const listed = git(
    ROOT,
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ...NEEDED,
  ).split('\0');
  for (const path of listed)
    if (path !== '' && existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(root, path));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'Copy');
  return root;
}

/** Step 3, which is written by hand: settings, standing pages, code owners. */
function sayWhoYouAre(root: string): void {
  const settings = settingsIn(root);
  settings.name = 'Netz Nordsee';
  settings.url = 'https://netz-nordsee.de';
  settings.desk.mail = 'redaktion@netz-nordsee.de';
  settings.operator = { ...settings.operator, name: 'Netz Nordsee e. V.', mail: 'info@netz-nordsee.de' };
  settings.repository = { ...settings.repository, owner: 'netz-nordsee', name: 'netz' };
  writeFileSync(
    join(root, SETTINGS),
    stringify(settings, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  edit(join(root, '.github/CODEOWNERS'), /@[\w-]+\/[\w-]+(?=$)/gm, '@netz-nordsee/redaktion');
  for (const page of filesBelow(join(root, 'content/pages')))
    edit(page, before.desk.mail, settings.desk.mail);
}

/** The block of commands in the README's section that contains some words. */
function blockWith(words: string): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## Make it your own hub')).split(/\n## /)[0]!;
  const blocks = [...section.matchAll(/^ *```sh\n([^]*?)^ *```/gm)].map(([, block]) => block!);
  return blocks.find((block) => block.includes(words))!;
}

function edit(path: string, from: string | RegExp, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

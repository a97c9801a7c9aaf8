import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles } from '#github/changed-files.ts';
import { foreignFiles } from '#github/own-paths.ts';
import { rawDiff } from '../../../src/cli/git.ts';

let folder: string;
const git = (...args: string[]): void => {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'pipe' });
};
const put = (path: string, text = 'x\n'): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'x');
};
const changed = () => changedFiles(rawDiff(folder, 'HEAD^', 'HEAD'));

let template: string;
beforeAll(() => {
  template = mkdtempSync(join(tmpdir(), 'change-template-'));
  folder = template;
  git('init', '--quiet', '--initial-branch=main');
  put('content/offers/old.md');
  put('content/offers/gone.md');
  commit();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-'));
  cpSync(template, folder, { recursive: true, preserveTimestamps: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a change touches', () => {
  it('is added, changed or removed; a file that moved is both', () => {
    put('content/offers/old.md', 'y\n');
    put('content/offers/new.md', 'z\n');
    git('mv', 'content/offers/gone.md', 'content/offers/moved.md');
    commit();
    expect(changed().map(({ path, change }) => [path, change])).toEqual([
      ['content/offers/gone.md', 'removed'],
      ['content/offers/moved.md', 'added'],
      ['content/offers/new.md', 'added'],
      ['content/offers/old.md', 'changed'],
    ]);
  });

  it.each([
    ['a line break', 'content/offers/a\n:100644 100644 0 0 M\nb.md'],
    ['a tab and quotes', 'content/offers/"\t\'.md'],
    ['an option', '--output=x'],
    ['a command', 'content/$(touch pwned);`id`.md'],
    ['a workflow command', 'content/offers/::error::x.md'],
    ['an umlaut', 'content/offers/tür.md'],
    ['a turned direction', 'content/offers/\u202Edm.exe'],
  ])('keeps a name with %s as it is', (_, path) => {
    put(path);
    commit();
    expect(changed()).toEqual([{ path, change: 'added', isSpecial: false }]);
  });

  it('tells links, programs and modules from files', () => {
    symlinkSync('/etc/passwd', join(folder, 'content/offers/link.md'));
    put('content/offers/run.md');
    git('add', '--all');
    git('update-index', '--chmod=+x', 'content/offers/run.md');
    git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},content/offers/module`);
    git('commit', '--quiet', '-m', 'x');
    expect(changed().map(({ path, isSpecial }) => [path, isSpecial])).toEqual([
      ['content/offers/link.md', true],
      ['content/offers/module', true],
      ['content/offers/run.md', true],
    ]);
  });

  it('is nothing where nothing changed', () => {
    commit();
    expect(changed()).toEqual([]);
  });

  it('is never guessed from anything else', () => {
    expect(() => changedFiles('M\0x\0')).toThrow('git diff gave something else');
  });
});

describe('somebody from outside', () => {
  const reason = (path: string, change: 'added' | 'changed' | 'removed' = 'changed', top = 'content') =>
    foreignFiles([{ path, change, isSpecial: false }], top)[0]?.reason;

  it.each([
    'content/offers/masken.md',
    'content/requests/kittel.md',
    'content/organisations/muster.yaml',
    'content/news/de/start.mdx',
    'content/guidance/en/export.mdx',
    'content/calls/druck/responses/r-1.yaml',
    'content/offers/masken.jpg',
    'content/hubs/nord.yaml',
  ])('adds and changes %s', (path) => {
    expect(reason(path)).toBeUndefined();
    expect(reason(path, 'added')).toBeUndefined();
  });

  it.each([
    ['.github/workflows/ci.yml', 'outside-content'],
    ['src/cli/review.ts', 'outside-content'],
    ['package.json', 'outside-content'],
    ['package-lock.json', 'outside-content'],
    ['.ci/run', 'outside-content'],
    ['contents/offers/x.md', 'outside-content'],
    ['content', 'outside-content'],
    ['content/settings/site.yaml', 'standing'],
    ['content/settings/other.yaml', 'standing'],
    ['content/vocabulary/categories.yaml', 'standing'],
    ['content/vocabulary/categories.yml', 'standing'],
    ['content/pages/de/imprint.mdx', 'standing'],
    ['content/README.md', 'unknown'],
    ['content/offers/../../src/x.ts', 'unknown'],
    ['content/offers/.git', 'unknown'],
  ])('leaves %s alone: %s', (path, expected) => {
    expect(reason(path)).toBe(expected);
  });

  it('takes no entry away', () => {
    expect(reason('content/offers/masken.md', 'removed')).toBe('removed');
  });

  it('adds no link in the place of an entry', () => {
    const link = { path: 'content/offers/x.md', change: 'added', isSpecial: true } as const;
    expect(foreignFiles([link], 'content')).toEqual([{ path: link.path, reason: 'special' }]);
  });

  it('finds the content where it is a repository of its own', () => {
    expect(reason('offers/masken.md', 'added', '.')).toBeUndefined();
    expect(reason('settings/site.yaml', 'added', '.')).toBe('standing');
    expect(reason('.github/workflows/ci.yml', 'added', '.')).toBe('unknown');
  });
});

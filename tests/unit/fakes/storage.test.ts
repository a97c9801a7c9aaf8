import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GitRepository } from '../../fakes/github/git-repository.ts';
import { isRefName } from '../../fakes/github/loose-refs.ts';

let folder: string;
let repository: GitRepository;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fake-storage-'));
  repository = await GitRepository.create(join(folder, 'one.git'));
});
afterAll(async () => {
  await repository.close();
  rmSync(folder, { recursive: true, force: true });
});

const git = (args: string[], input = ''): string =>
  execFileSync('git', ['--git-dir', repository.folder, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') },
    stdio: 'pipe',
  }).trim();

/** The tree that git's own index makes of the same files. */
function treeOfGit(files: Record<string, string>): string {
  const lines = Object.entries(files).map(([path, text]) => {
    const sha = git(['hash-object', '-w', '--stdin'], text);
    return `100644 ${sha}\t${path}\0`;
  });
  git(['read-tree', '--empty']);
  git(['update-index', '-z', '--add', '--index-info'], lines.join(''));
  return git(['write-tree']);
}

describe('What the fake stores without git is what git would have stored', () => {
  const before = { 'a/b/c.md': '1', 'a-b': '2', 'a.md': '3', 'z/x': '4', 'Ä/ö.md': 'ß' };
  test.each<[string, Record<string, string | null>, Record<string, string>]>([
    [
      'a file more and one changed',
      { 'a/b/d.md': 'n', 'a.md': 'm' },
      { ...before, 'a/b/d.md': 'n', 'a.md': 'm' },
    ],
    ['the last file of a folder gone', { 'z/x': null }, without(before, 'z/x')],
    ['a folder in place of a file', { 'a.md/x': 'n' }, { ...without(before, 'a.md'), 'a.md/x': 'n' }],
    ['a file in place of a folder', { a: 'n' }, { ...without(before, 'a/b/c.md'), a: 'n' }],
    [
      'a file moved into a folder of its name',
      { 'a-b': null, 'a-b/c': '2' },
      { ...without(before, 'a-b'), 'a-b/c': '2' },
    ],
    ['what is not there removed', { 'n/n/n': null }, before],
    ['everything gone', Object.fromEntries(Object.keys(before).map((path) => [path, null])), {}],
  ])('%s', async (_, changes, after) => {
    const base = await tree(undefined, before);
    expect(base).toBe(treeOfGit(before));
    expect(await tree(base, changes)).toBe(treeOfGit(after));
  });

  test('a commit too, and nothing of it is damaged', async () => {
    const signature = { name: ' Änne <x> ', email: 'a@example.org', date: '2020-05-12T10:00:00+02:00' };
    const content = { tree: (await tree(undefined, before))!, message: 'Öl\n\nmehr', author: signature };
    const sha = repository.writeCommit({ ...content, parents: [], committer: signature });
    const date = '1589270400 +0000';
    const env = { NAME: signature.name, EMAIL: signature.email, DATE: date };
    const own = Object.entries(env).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]);
    const command = ['--git-dir', repository.folder, 'commit-tree', content.tree];
    const made = execFileSync('git', command, {
      input: content.message,
      env: { ...process.env, ...(Object.fromEntries(own) as Record<string, string>) },
    });
    expect(sha).toBe(made.toString().trim());
    expect(repository.moveRef('refs/heads/main', null, sha)).toBe(true);
    expect(git(['fsck', '--strict', '--full'])).not.toMatch(/error|missing|broken/);
  });

  async function tree(base: string | undefined, files: Record<string, string | null>) {
    const changes = Object.entries(files).map(([path, text]) => ({
      path,
      mode: '100644',
      sha: text === null ? null : repository.writeBlob(Buffer.from(text)),
    }));
    return repository.writeTree(base, changes);
  }
});

test('paths that git refuses are refused', async () => {
  for (const path of ['../x', 'a//b', './a', '.git/config', 'a/.GIT/x', 'a/..'])
    expect(
      await repository.writeTree(undefined, [
        { path, mode: '100644', sha: repository.writeBlob(Buffer.of()) },
      ]),
    ).toBe(undefined);
});

test.each([
  'refs/heads/a',
  'refs/heads/cms/ä.b',
  'refs/heads/a..b',
  'refs/heads/a.lock',
  'refs/heads/.a',
  'refs/heads/a b',
  'refs/heads/a~1',
  'refs/heads/a/',
  'refs/heads/a.',
  'refs/heads/a@{0}',
  'refs/heads//a',
  'refs/heads/a\u007f',
  'a',
])('%s is a name of a ref if git says so', (ref) => {
  const byGit = (() => {
    try {
      git(['check-ref-format', ref]);
      return true;
    } catch {
      return false;
    }
  })();
  expect(isRefName(ref)).toBe(byGit);
});

test('a ref is moved only from where it was seen, and makes room when it goes', () => {
  const [one, two] = ['1', '2'].map((text) => repository.writeBlob(Buffer.from(text)));
  expect(repository.moveRef('refs/heads/cms/a', null, one!)).toBe(true);
  expect(repository.moveRef('refs/heads/cms/a', null, two!)).toBe(false);
  expect(repository.moveRef('refs/heads/cms/a', two!, one!)).toBe(false);
  expect(repository.moveRef('refs/heads/cms', null, one!)).toBe(false);
  expect(repository.moveRef('refs/heads/cms/a/b', null, one!)).toBe(false);
  expect(repository.moveRef('refs/heads/cms/a', one!, null)).toBe(true);
  expect(repository.moveRef('refs/heads/cms', null, two!)).toBe(true);
  expect(git(['rev-parse', 'refs/heads/cms'])).toBe(two);
});

function without(files: Record<string, string>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { branchWith, commitWith, testWorld, type Ask, type TestWorld } from './world.ts';

let world: TestWorld;
let edith: Ask;
beforeEach(async () => {
  world = await testWorld();
  edith = world.as('edith');
});
afterEach(() => world.github.close());

const HUB = '/repos/hub/hub';
const refusal = (status: number, message: string): object => ({
  status,
  json: { message, status: String(status) },
});

describe('refs', () => {
  test('say in GitHub’s words what Decap compares with', async () => {
    const sha = await branchWith(edith, 'hub/hub', 'cms/offers/a', { 'README.md': 'Neu\n' });
    const again = { ref: 'refs/heads/cms/offers/a', sha };
    expect(await edith('POST', `${HUB}/git/refs`, again)).toMatchObject(
      refusal(422, 'Reference already exists'),
    );
    const inside = { ref: 'refs/heads/cms/offers', sha };
    expect(await edith('POST', `${HUB}/git/refs`, inside)).toMatchObject(
      refusal(422, 'Reference update failed'),
    );
    const gone = await edith('DELETE', `${HUB}/git/refs/heads/cms%2Foffers%2Fb`);
    expect(gone).toMatchObject(refusal(422, 'Reference does not exist'));
    const branch = await edith('GET', `${HUB}/branches/cms%2Foffers%2Fb`);
    expect(branch).toMatchObject(refusal(404, 'Branch not found'));
  });

  test('move forward only, unless forced', async () => {
    const base = (await edith('GET', `${HUB}/git/ref/heads/main`)).json.object.sha;
    await branchWith(edith, 'hub/hub', 'one', { 'README.md': 'Eins\n' });
    const aside = await commitWith(edith, 'hub/hub', base, { 'README.md': 'Zwei\n' });
    const path = `${HUB}/git/refs/heads/one`;
    expect(await edith('PATCH', path, { sha: aside })).toMatchObject(
      refusal(422, 'Update is not a fast forward'),
    );
    expect((await edith('PATCH', path, { sha: aside, force: true })).json.object.sha).toBe(aside);
    expect(await edith('PATCH', path, { sha: 'f'.repeat(40) })).toMatchObject(
      refusal(422, 'Object does not exist'),
    );
  });

  test('are found by the beginning of their name', async () => {
    for (const name of ['cms/a', 'cms/b', 'other']) await branchWith(edith, 'hub/hub', name, { x: name });
    const names = async (path: string): Promise<string[]> =>
      (await edith('GET', path)).json.map(({ ref }: { ref: string }) => ref);
    const both = ['refs/heads/cms/a', 'refs/heads/cms/b'];
    expect(await names(`${HUB}/git/matching-refs/heads/cms/`)).toEqual(both);
    expect(await names(`${HUB}/git/refs/heads/cms`)).toEqual(both);
    expect(await names(`${HUB}/git/matching-refs/heads/nothing`)).toEqual([]);
    expect((await edith('GET', `${HUB}/git/refs/heads/nothing`)).status).toBe(404);
  });
});

describe('trees and blobs', () => {
  test('a folder of a branch is a tree, with umlauts and the size of each file', async () => {
    await branchWith(edith, 'hub/hub', 'one', { 'content/Straßen/Ä b.md': 'Öl\n' });
    const [folder, plain] = await Promise.all([
      edith('GET', `${HUB}/git/trees/one:${encodeURIComponent('content/Straßen')}`),
      edith('GET', `${HUB}/git/trees/main:content/offers`),
    ]);
    expect(folder.json.tree).toMatchObject([{ path: 'Ä b.md', type: 'blob', mode: '100644', size: 4 }]);
    expect(plain.json.tree.map(({ path }: { path: string }) => path)).toEqual(['a.yaml', 'b.yaml']);
    const all = await edith('GET', `${HUB}/git/trees/main?recursive=1`);
    expect(all.json.tree.map(({ path }: { path: string }) => path)).toContain('content/offers/a.yaml');
    expect((await edith('GET', `${HUB}/git/trees/main:nowhere`)).status).toBe(404);
    expect((await edith('GET', `${HUB}/git/trees/main:README.md`)).status).toBe(404);
  });

  test('a blob comes back byte by byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 256));
    const sent = await edith('POST', `${HUB}/git/blobs`, {
      content: bytes.toString('base64'),
      encoding: 'base64',
    });
    const read = await edith('GET', `${HUB}/git/blobs/${sent.json.sha}`);
    expect(Buffer.from(read.json.content, 'base64').equals(bytes)).toBe(true);
    expect((await edith('GET', `${HUB}/git/blobs/${'0'.repeat(40)}`)).status).toBe(404);
  });

  test('a change on a base tree adds, replaces and removes, and refuses to remove what is not there', async () => {
    const base = (await edith('GET', `${HUB}/branches/main`)).json.commit.sha;
    const sha = await commitWith(edith, 'hub/hub', base, {
      'content/offers/a.yaml': null,
      'content/new.md': 'x\n',
    });
    expect(await world.github.file('hub', 'hub', sha, 'content/offers/a.yaml')).toBeUndefined();
    expect(await world.github.file('hub', 'hub', sha, 'content/new.md')).toBe('x\n');
    expect(await world.github.file('hub', 'hub', sha, 'README.md')).toBe('Hub\n');
    const tree = [{ path: 'nothing', mode: '100644', type: 'blob', sha: null }];
    const refused = await edith('POST', `${HUB}/git/trees`, { base_tree: base, tree });
    expect(refused).toMatchObject(refusal(422, 'GitRPC::BadObjectState'));
  });

  test('many blobs asked for at once are not mixed up', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`many/${at}.yaml`, `n: ${at}\n`]),
    );
    await world.github.createRepository({ owner: 'hub', name: 'many', files });
    const { json } = await edith('GET', '/repos/hub/many/git/trees/main:many');
    const texts = await Promise.all(
      json.tree.map(async ({ path, sha }: { path: string; sha: string }) => {
        const blob = await edith('GET', `/repos/hub/many/git/blobs/${sha}`);
        return [`many/${path}`, Buffer.from(blob.json.content, 'base64').toString()];
      }),
    );
    expect(Object.fromEntries(texts)).toEqual(files);
  });
});

describe('commits', () => {
  test('are listed by path, newest first, with their author’s account', async () => {
    await branchWith(edith, 'hub/hub', 'one', { 'content/offers/a.yaml': 'neu\n' }, 'Ändern');
    const list = await edith('GET', `${HUB}/commits?sha=one&path=content/offers/a.yaml`);
    expect(list.json).toMatchObject([
      { commit: { message: 'Ändern', author: { name: 'edith' } }, author: { login: 'edith' } },
      { commit: { message: 'Initial commit' }, author: null },
    ]);
    const other = await edith('GET', `${HUB}/commits?sha=one&path=README.md`);
    expect(other.json).toHaveLength(1);
  });

  test('of a path are those that git finds, also past merges', async () => {
    const path = 'content/offers/a.yaml';
    for (const [name, file] of [
      ['one', path],
      ['two', 'README.md'],
      ['three', path],
    ] as const) {
      await branchWith(edith, 'hub/hub', name, { [file]: `${name}\n` }, name);
      const pull = await edith('POST', `${HUB}/pulls`, { title: name, head: name, base: 'main' });
      expect((await edith('PUT', `${HUB}/pulls/${pull.json.number}/merge`, {})).status).toBe(200);
    }
    const list = await edith('GET', `${HUB}/commits?path=${path}`);
    const args = ['--git-dir', world.github.gitFolder('hub', 'hub'), 'rev-list', 'main', '--', path];
    const expected = execFileSync('git', args).toString().trim().split('\n');
    expect(list.json.map(({ sha }: { sha: string }) => sha).toSorted()).toEqual(expected.toSorted());
    expect(list.json.map(({ commit }: { commit: { message: string } }) => commit.message)).toHaveLength(3);
  });

  test('keep the author and the date that a rebase hands over', async () => {
    const main = (await edith('GET', `${HUB}/branches/main`)).json.commit;
    const author = { name: 'Änne', email: 'aenne@example.org', date: '2026-01-02T03:04:05Z' };
    const body = { message: 'm', tree: main.commit.tree.sha, parents: [main.sha], author };
    const made = await edith('POST', `${HUB}/git/commits`, body);
    expect(made).toMatchObject({ status: 201, json: { author, committer: author } });
  });

  test('compared: renamed, removed and binary files as GitHub tells them', async () => {
    const text = 'Zeile eins\nZeile zwei\nZeile drei\n';
    await world.github.createRepository({
      owner: 'hub',
      name: 'diff',
      files: { 'old.md': text, 'gone.md': 'x\n' },
      collaborators: { edith: 'write' },
    });
    const changes = { 'old.md': null, 'new.md': text, 'gone.md': null, 'pic.png': '\0\x01\x02' };
    const sha = await branchWith(edith, 'hub/diff', 'one', changes);
    const { json } = await edith('GET', `/repos/hub/diff/compare/main...${sha}`);
    const [gone, renamed, picture] = json.files;
    expect(gone).toMatchObject({ filename: 'gone.md', status: 'removed', patch: '@@ -1 +0,0 @@\n-x' });
    expect(renamed).toMatchObject({ filename: 'new.md', previous_filename: 'old.md', status: 'renamed' });
    expect(picture).toMatchObject({ filename: 'pic.png', status: 'added' });
    expect(renamed).not.toHaveProperty('patch');
    expect(picture).not.toHaveProperty('patch');
  });
});

test('a pull request follows a plain git push', async () => {
  await branchWith(edith, 'hub/hub', 'one', { 'README.md': 'Eins\n' });
  await edith('POST', `${HUB}/pulls`, { title: 'one', head: 'one', base: 'main' });
  const clone = mkdtempSync(join(tmpdir(), 'fake-clone-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=G', '-c', 'user.email=g@example.org', ...args], {
      cwd: clone,
    }).toString();
  try {
    git('clone', '-q', '-b', 'one', world.github.gitFolder('hub', 'hub'), '.');
    writeFileSync(join(clone, 'README.md'), 'Zwei\n');
    git('commit', '-q', '-a', '-m', 'Zwei');
    git('push', '-q', 'origin', 'one');
    const pull = await edith('GET', `${HUB}/pulls/1`);
    expect(pull.json.head.sha).toBe(git('rev-parse', 'HEAD').trim());
    expect(pull.json.commits).toBe(2);
  } finally {
    rmSync(clone, { recursive: true });
  }
});

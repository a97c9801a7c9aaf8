import { afterEach, expect, test } from 'vitest';
import { branchWith, commitWith, testWorld, type TestWorld } from './world.ts';

let world: TestWorld;
afterEach(() => world.github.close());

const HUB = '/repos/hub/hub';
const NEW = { 'content/offers/neu.yaml': 'title: "Neu"\n' };

test('an editor writes an entry on a branch, labels its pull request and squashes it into main', async () => {
  world = await testWorld();
  const edith = world.as('edith');
  const sha = await branchWith(edith, 'hub/hub', 'cms/offers/neu', NEW, 'Create offer „neu“');
  const pull = await edith('POST', `${HUB}/pulls`, {
    title: 'Create offer „neu“',
    body: 'By Decap',
    head: 'hub:cms/offers/neu',
    base: 'main',
  });
  expect(pull).toMatchObject({ status: 201, json: { number: 1, state: 'open', head: { sha } } });
  const labels = await edith('PUT', `${HUB}/issues/1/labels`, { labels: ['decap-cms/draft'] });
  expect(labels.json).toMatchObject([{ name: 'decap-cms/draft' }]);

  const list = await edith(
    'GET',
    `${HUB}/pulls?head=hub:cms%2Foffers%2Fneu&base=main&state=open&per_page=100`,
  );
  expect(list.json).toMatchObject([{ number: 1, labels: [{ name: 'decap-cms/draft' }] }]);
  const compared = await edith('GET', `${HUB}/compare/main...${sha}`);
  expect(compared.json.files).toMatchObject([{ filename: 'content/offers/neu.yaml', status: 'added' }]);
  expect(compared.json.files[0].patch).toBe('@@ -0,0 +1 @@\n+title: "Neu"');

  const merged = await edith('PUT', `${HUB}/pulls/1/merge`, {
    commit_message: 'By Decap',
    sha,
    merge_method: 'squash',
  });
  expect(merged).toMatchObject({ status: 200, json: { merged: true } });
  expect((await edith('DELETE', `${HUB}/git/refs/heads/cms%2Foffers%2Fneu`)).status).toBe(204);

  expect(await world.github.file('hub', 'hub', 'main', 'content/offers/neu.yaml')).toBe('title: "Neu"\n');
  const commits = await world.github.commits('hub', 'hub', 'main');
  expect(commits).toMatchObject([
    { sha: merged.json.sha, message: 'Create offer „neu“ (#1)\n\nBy Decap', author: { name: 'edith' } },
    { message: 'Initial commit' },
  ]);
  expect((await edith('GET', `${HUB}/pulls/1`)).json).toMatchObject({
    state: 'closed',
    merged: true,
    merged_by: { login: 'edith' },
    merge_commit_sha: merged.json.sha,
  });
});

test('a contributor without rights forks, changes, and is merged by a maintainer', async () => {
  world = await testWorld();
  const [carl, ada] = [world.as('carl'), world.as('ada')];
  expect((await carl('POST', `${HUB}/git/blobs`, { content: 'x' })).json.message).toBe('Not Found');
  expect((await carl('GET', `${HUB}/branches/main`)).status).toBe(200);
  const fork = await carl('POST', `${HUB}/forks`);
  expect(fork).toMatchObject({
    status: 202,
    json: {
      full_name: 'carl/hub',
      fork: true,
      parent: { full_name: 'hub/hub' },
      permissions: { push: true },
    },
  });
  const sha = await branchWith(carl, 'carl/hub', 'cms/carl/hub/offers/neu', NEW);
  const refs = await carl('GET', '/repos/carl/hub/git/refs/heads/cms/carl/hub');
  expect(refs.json).toMatchObject([{ ref: 'refs/heads/cms/carl/hub/offers/neu', object: { sha } }]);
  const across = await carl('GET', `${HUB}/compare/main...carl:cms%2Fcarl%2Fhub%2Foffers%2Fneu`);
  expect(across.json).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ status: 'added' }] });

  const pull = await carl('POST', `${HUB}/pulls`, {
    title: 'Neu',
    head: 'carl:cms/carl/hub/offers/neu',
    base: 'main',
  });
  expect(pull.json).toMatchObject({ number: 1, head: { repo: { full_name: 'carl/hub', fork: true } } });
  expect((await carl('PUT', `${HUB}/issues/1/labels`, { labels: ['x'] })).status).toBe(403);
  expect((await carl('PUT', `${HUB}/pulls/1/merge`, {})).status).toBe(404);
  expect((await ada('PUT', `${HUB}/pulls/1/merge`, { merge_method: 'merge' })).status).toBe(200);
  const [merge] = await world.github.commits('hub', 'hub', 'main');
  expect(merge!.message).toBe('Merge pull request #1 from carl/cms/carl/hub/offers/neu\n\nNeu');
  expect(merge!.parents).toHaveLength(2);

  const upstream = await carl('POST', '/repos/carl/hub/merge-upstream', { branch: 'main' });
  expect(upstream.json.merge_type).toBe('fast-forward');
  expect(await world.github.file('carl', 'hub', 'main', 'content/offers/neu.yaml')).toBe('title: "Neu"\n');
});

test('two pull requests on one line: the second cannot be merged', async () => {
  world = await testWorld();
  const edith = world.as('edith');
  for (const name of ['one', 'two']) {
    await branchWith(edith, 'hub/hub', name, { 'content/offers/a.yaml': `title: "${name}"\n` });
    await edith('POST', `${HUB}/pulls`, { title: name, head: name, base: 'main' });
  }
  expect((await edith('GET', `${HUB}/pulls/2`)).json.mergeable).toBe(true);
  expect((await edith('PUT', `${HUB}/pulls/1/merge`, {})).status).toBe(200);
  expect((await edith('GET', `${HUB}/pulls/2`)).json).toMatchObject({
    mergeable: false,
    mergeable_state: 'dirty',
  });
  expect(await edith('PUT', `${HUB}/pulls/2/merge`, {})).toMatchObject({
    status: 405,
    json: { message: 'Pull Request is not mergeable' },
  });
});

test('a branch that moved after the editor looked is not merged', async () => {
  world = await testWorld();
  const edith = world.as('edith');
  const seen = await branchWith(edith, 'hub/hub', 'one', NEW);
  await edith('POST', `${HUB}/pulls`, { title: 'one', head: 'one', base: 'main' });
  const next = await commitWith(edith, 'hub/hub', seen, { 'README.md': 'Anders\n' });
  await edith('PATCH', `${HUB}/git/refs/heads/one`, { sha: next });
  expect(await edith('PUT', `${HUB}/pulls/1/merge`, { sha: seen })).toMatchObject({
    status: 409,
    json: { message: 'Head branch was modified. Review and try the merge again.' },
  });
  expect((await edith('PUT', `${HUB}/pulls/1/merge`, { sha: next })).status).toBe(200);
});

test('a pull request outlives its deleted fork, without saying where it came from', async () => {
  world = await testWorld();
  const [carl, ada] = [world.as('carl'), world.as('ada')];
  await carl('POST', `${HUB}/forks`);
  const sha = await branchWith(carl, 'carl/hub', 'cms/offers/neu', NEW);
  await carl('POST', `${HUB}/pulls`, { title: 'Neu', head: 'carl:cms/offers/neu', base: 'main' });
  await world.github.deleteRepository('carl', 'hub');
  const list = await ada('GET', `${HUB}/pulls`);
  expect(list.json).toMatchObject([
    { state: 'open', head: { repo: null, sha, label: 'carl:cms/offers/neu' } },
  ]);
  expect((await ada('PUT', `${HUB}/pulls/1/merge`, {})).status).toBe(200);
});

test('deleting the branch closes its open pull request, which then cannot be opened again', async () => {
  world = await testWorld();
  const edith = world.as('edith');
  await branchWith(edith, 'hub/hub', 'one', NEW);
  await edith('POST', `${HUB}/pulls`, { title: 'one', head: 'one', base: 'main' });
  await edith('DELETE', `${HUB}/git/refs/heads/one`);
  expect((await edith('GET', `${HUB}/pulls/1`)).json.state).toBe('closed');
  const reopened = await edith('PATCH', `${HUB}/pulls/1`, { state: 'open' });
  expect(reopened).toMatchObject({ status: 422, json: { message: 'Validation Failed' } });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { branchWith, testWorld, type Ask, type TestWorld } from './world.ts';

let world: TestWorld;
let edith: Ask;
let carl: Ask;
beforeEach(async () => {
  world = await testWorld();
  edith = world.as('edith');
  carl = world.as('carl');
});
afterEach(() => world.github.close());

const HUB = '/repos/hub/hub';
const names = (labels: { name: string }[]): string[] => labels.map(({ name }) => name);

test('issues and pull requests share their numbers, and an issue list shows both', async () => {
  await carl('POST', `${HUB}/issues`, { title: 'Frage', body: 'Text' });
  await branchWith(edith, 'hub/hub', 'one', { 'README.md': 'Neu\n' });
  const pull = await edith('POST', `${HUB}/pulls`, { title: 'Neu', head: 'one', base: 'main' });
  expect(pull.json.number).toBe(2);
  const list = await edith('GET', `${HUB}/issues`);
  expect(list.json.map((issue: object) => 'pull_request' in issue)).toEqual([true, false]);
  expect((await edith('GET', `${HUB}/pulls/1`)).status).toBe(404);
});

test('a stranger’s labels are dropped without a word; an editor’s stay, and are found again', async () => {
  const asked = { title: 'Angebot', labels: ['angebot'] };
  expect((await carl('POST', `${HUB}/issues`, asked)).json.labels).toEqual([]);
  expect(names((await edith('POST', `${HUB}/issues`, asked)).json.labels)).toEqual(['angebot']);
  const found = await edith('GET', `${HUB}/issues?labels=angebot&state=all`);
  expect(found.json).toMatchObject([{ number: 2 }]);
});

test('labels of an issue are added, replaced and taken away', async () => {
  await edith('POST', `${HUB}/issues`, { title: 'x', labels: ['a'] });
  const at = `${HUB}/issues/1/labels`;
  expect(names((await edith('POST', at, { labels: ['b', 'A'] })).json)).toEqual(['a', 'b']);
  expect(names((await edith('PUT', at, { labels: ['c'] })).json)).toEqual(['c']);
  const missing = await edith('DELETE', `${at}/b`);
  expect(missing).toMatchObject({ status: 404, json: { message: 'Label does not exist' } });
  expect((await edith('DELETE', `${at}/c`)).json).toEqual([]);
  expect(names((await edith('GET', `${HUB}/labels`)).json)).toEqual(['a', 'b', 'c']);
});

test('a label is created once', async () => {
  const label = { name: 'angebot', color: '0052cc', description: 'Ein Angebot' };
  expect((await edith('POST', `${HUB}/labels`, label)).status).toBe(201);
  expect(await edith('POST', `${HUB}/labels`, { ...label, name: 'Angebot' })).toMatchObject({
    status: 422,
    json: {
      message: 'Validation Failed',
      errors: [{ resource: 'Label', field: 'name', code: 'already_exists' }],
    },
  });
});

test('comments are written, changed by their author alone, and removed', async () => {
  await carl('POST', `${HUB}/issues`, { title: 'x' });
  const comment = await edith('POST', `${HUB}/issues/1/comments`, { body: 'Danke' });
  const at = `${HUB}/issues/comments/${comment.json.id}`;
  expect((await carl('PATCH', at, { body: 'Nein' })).status).toBe(403);
  expect((await edith('PATCH', at, { body: 'Vielen Dank' })).json.body).toBe('Vielen Dank');
  const long = await edith('POST', `${HUB}/issues/1/comments`, { body: 'x'.repeat(65_537) });
  expect(long).toMatchObject({
    status: 422,
    json: { errors: [{ message: expect.stringMatching(/too long/) }] },
  });
  expect((await carl('GET', `${HUB}/issues/1/comments`)).json).toMatchObject([{ user: { login: 'edith' } }]);
  expect((await edith('DELETE', at)).status).toBe(204);
  expect((await carl('GET', `${HUB}/issues/1`)).json.comments).toBe(0);
});

test('an issue is closed with a reason, by its author or who may write', async () => {
  world.github.addUser({ login: 'dora', token: 'token-dora' });
  await carl('POST', `${HUB}/issues`, { title: 'x' });
  const closed = { state: 'closed', state_reason: 'not_planned' };
  expect((await world.as('dora')('PATCH', `${HUB}/issues/1`, closed)).status).toBe(404);
  const done = await carl('PATCH', `${HUB}/issues/1`, closed);
  expect(done.json).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
  expect((await carl('GET', `${HUB}/issues`)).json).toEqual([]);
});

test('the combined status says the newest of each context', async () => {
  const sha = await branchWith(edith, 'hub/hub', 'one', { 'README.md': 'Neu\n' });
  const say = (state: string, context: string): Promise<unknown> =>
    edith('POST', `${HUB}/statuses/${sha}`, { state, context, target_url: 'https://preview.example/' });
  await say('failure', 'check');
  await say('success', 'deploy/preview');
  await say('success', 'check');
  const { json } = await carl('GET', `${HUB}/commits/${sha}/status`);
  expect(json).toMatchObject({ state: 'success', total_count: 2 });
  expect((await carl('GET', `${HUB}/commits/one/statuses`)).json).toHaveLength(3);
  expect((await carl('GET', `${HUB}/commits/one/check-runs`)).json).toEqual({
    total_count: 0,
    check_runs: [],
  });
});

test('files are read and changed through contents, never over somebody else’s change', async () => {
  const at = `${HUB}/contents/content/offers/a.yaml`;
  const { json: file } = await edith('GET', `${at}?ref=main`);
  expect(Buffer.from(file.content, 'base64').toString()).toBe('title: "Ärzte"\n');
  const change = { message: 'Ändern', content: Buffer.from('neu\n').toString('base64'), branch: 'main' };
  expect((await edith('PUT', at, change)).status).toBe(422);
  expect((await edith('PUT', at, { ...change, sha: '0'.repeat(40) })).status).toBe(409);
  expect((await edith('PUT', at, { ...change, sha: file.sha })).status).toBe(200);
  expect(await world.github.file('hub', 'hub', 'main', 'content/offers/a.yaml')).toBe('neu\n');
  const folder = await edith('GET', `${HUB}/contents/content/offers`);
  expect(folder.json).toMatchObject([{ name: 'a.yaml', type: 'file' }, { name: 'b.yaml' }]);
  const raw = await edith('GET', at, undefined, { accept: 'application/vnd.github.v3.raw' });
  expect(raw.json).toBe('neu\n');
});

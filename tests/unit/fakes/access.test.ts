import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askWith, branchWith, testWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.github.close());

const HUB = '/repos/hub/hub';

describe('who asks', () => {
  test('a token stands for its user and names its scopes', async () => {
    const self = await world.as('edith')('GET', '/user');
    expect(self.json).toMatchObject({ login: 'edith', type: 'User' });
    expect(self.headers.get('x-oauth-scopes')).toBe('public_repo');
    const bearer = await askWith(world.github, undefined)('GET', '/user', undefined, {
      authorization: 'Bearer token-carl',
    });
    expect(bearer.json.login).toBe('carl');
  });

  test('an expired token and one that never was are bad credentials, also for what is public', async () => {
    world.github.expireToken('token-edith');
    for (const ask of [world.as('edith'), askWith(world.github, 'never')])
      expect(await ask('GET', HUB)).toMatchObject({
        status: 401,
        json: { message: 'Bad credentials', status: '401' },
      });
  });

  test('without a token the public can be read and nothing changed', async () => {
    const nobody = world.as(undefined);
    expect((await nobody('GET', HUB)).json).not.toHaveProperty('permissions');
    expect(await nobody('GET', '/user')).toMatchObject({
      status: 401,
      json: { message: 'Requires authentication' },
    });
    expect((await nobody('POST', `${HUB}/issues`, { title: 'x' })).status).toBe(401);
  });

  test('rights: the repository says them, and who may not write is not told that there is something', async () => {
    const push = async (login: string): Promise<unknown> =>
      (await world.as(login)('GET', HUB)).json.permissions.push;
    expect([await push('ada'), await push('edith'), await push('carl')]).toEqual([true, true, false]);
    const permission = await world.as('carl')('GET', `${HUB}/collaborators/Edith/permission`);
    expect(permission.json.permission).toBe('write');
    expect((await world.as('carl')('POST', `${HUB}/git/refs`, {})).status).toBe(404);
  });

  test('a fine-grained token that may only read is told so', async () => {
    world.github.addUser({ login: 'edith', token: 'fine', scopes: null, readOnly: true });
    const ask = askWith(world.github, 'fine');
    expect((await ask('GET', HUB)).headers.has('x-oauth-scopes')).toBe(false);
    expect(await ask('POST', `${HUB}/git/blobs`, { content: 'x' })).toMatchObject({
      status: 403,
      json: { message: 'Resource not accessible by personal access token' },
    });
  });

  test('a token whose scope does not write finds nothing to write to', async () => {
    world.github.addUser({ login: 'edith', token: 'weak', scopes: ['user'] });
    expect((await askWith(world.github, 'weak')('POST', `${HUB}/git/blobs`, { content: 'x' })).status).toBe(
      404,
    );
  });

  test('a private repository is not there for strangers', async () => {
    await world.github.createRepository({ owner: 'hub', name: 'secret', files: { a: 'a' }, private: true });
    expect((await world.as('carl')('GET', '/repos/hub/secret')).status).toBe(404);
  });
});

describe('a protected main', () => {
  const RULE = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';

  beforeEach(async () => {
    await world.github.createRepository({
      owner: 'hub',
      name: 'safe',
      files: { 'a.yaml': 'a\n' },
      collaborators: { ada: 'admin', edith: 'write' },
      rules: { requiredApprovals: 1 },
    });
  });

  test('takes no direct change, not even from an admin', async () => {
    const ada = world.as('ada');
    const sha = await branchWith(ada, 'hub/safe', 'one', { 'a.yaml': 'b\n' });
    for (const force of [false, true]) {
      const moved = await ada('PATCH', '/repos/hub/safe/git/refs/heads/main', { sha, force });
      expect(moved).toMatchObject({ status: 422, json: { message: RULE } });
    }
    const file = await ada('GET', '/repos/hub/safe/contents/a.yaml');
    const change = { message: 'x', content: '', sha: file.json.sha };
    for (const method of ['PUT', 'DELETE']) {
      const changed = await ada(method, '/repos/hub/safe/contents/a.yaml', change);
      expect(changed).toMatchObject({ status: 409, json: { message: RULE } });
    }
    expect((await ada('DELETE', '/repos/hub/safe/git/refs/heads/main')).status).toBe(422);
    expect(await world.github.file('hub', 'safe', 'main', 'a.yaml')).toBe('a\n');
  });

  test('is merged into once somebody else with the right has approved', async () => {
    const [ada, edith, carl] = [world.as('ada'), world.as('edith'), world.as('carl')];
    await branchWith(edith, 'hub/safe', 'one', { 'a.yaml': 'b\n' });
    await edith('POST', '/repos/hub/safe/pulls', { title: 'b', head: 'one', base: 'main' });
    const approve = { event: 'APPROVE' };
    expect((await edith('POST', '/repos/hub/safe/pulls/1/reviews', approve)).status).toBe(422);
    await carl('POST', '/repos/hub/safe/pulls/1/reviews', approve);
    const early = await edith('PUT', '/repos/hub/safe/pulls/1/merge', {});
    expect(early).toMatchObject({
      status: 405,
      json: { message: expect.stringMatching(/At least 1 approving review/) },
    });
    expect((await edith('GET', '/repos/hub/safe/pulls/1')).json.mergeable_state).toBe('blocked');
    await ada('POST', '/repos/hub/safe/pulls/1/reviews', approve);
    const reviews = await edith('GET', '/repos/hub/safe/pulls/1/reviews');
    expect(reviews.json.map((review: { state: string }) => review.state)).toEqual(['APPROVED', 'APPROVED']);
    expect((await edith('PUT', '/repos/hub/safe/pulls/1/merge', {})).status).toBe(200);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rateLimited } from '../../fakes/github/faults.ts';
import { testWorld, type Ask, type TestWorld } from './world.ts';

let world: TestWorld;
let edith: Ask;
beforeEach(async () => {
  world = await testWorld();
  edith = world.as('edith');
});
afterEach(() => world.github.close());

const HUB = '/repos/hub/hub';

test('a list has pages, and a Link header that leads through all of them', async () => {
  for (let at = 1; at <= 5; at += 1) await edith('POST', `${HUB}/issues`, { title: `Nr. ${at}` });
  const numbers: number[] = [];
  let next: string | undefined = `${HUB}/issues?per_page=2&state=all`;
  while (next) {
    const { json, headers } = await edith('GET', next);
    numbers.push(...json.map(({ number }: { number: number }) => number));
    next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
  }
  expect(numbers).toEqual([5, 4, 3, 2, 1]);
  const last = await edith('GET', `${HUB}/issues?per_page=2&page=3`);
  expect(last.headers.get('link')).toMatch(/page=2>; rel="prev", <[^>]*page=1>; rel="first"/);
  expect((await edith('GET', `${HUB}/issues`)).headers.has('link')).toBe(false);
});

test('a page of another origin may send a token and read the links', async () => {
  const preflight = await fetch(`${world.github.apiRoot}/user`, {
    method: 'OPTIONS',
    headers: { origin: 'https://hub.example', 'access-control-request-headers': 'authorization' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
  for (const { headers } of [await edith('GET', HUB), await edith('GET', '/repos/hub/none')]) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toMatch(/ETag, Link/);
  }
});

test('what is unchanged is not sent again', async () => {
  const { headers } = await edith('GET', HUB);
  const etag = headers.get('etag')!;
  expect((await edith('GET', HUB, undefined, { 'if-none-match': etag })).status).toBe(304);
  await edith('POST', `${HUB}/issues`, { title: 'x' });
  expect((await edith('GET', HUB, undefined, { 'if-none-match': etag })).status).toBe(200);
});

test('a broken body and an unknown address are refused as GitHub does', async () => {
  const response = await fetch(`${world.github.apiRoot}${HUB}/issues`, {
    method: 'POST',
    headers: { authorization: 'token token-edith' },
    body: '{"title":',
  });
  expect([response.status, await response.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
  expect(await edith('GET', '/nowhere')).toMatchObject({ status: 404, json: { message: 'Not Found' } });
});

test('everything that was asked is written down, with who asked', async () => {
  world.github.requests.length = 0;
  await edith('GET', `${HUB}/pulls?state=open`);
  await world.as(undefined)('GET', '/repos/hub/none');
  expect(world.github.requests).toEqual([
    { method: 'GET', path: `${HUB}/pulls`, search: '?state=open', status: 200, user: 'edith' },
    { method: 'GET', path: '/repos/hub/none', search: '', status: 404, user: undefined },
  ]);
});

describe('what goes wrong on purpose', () => {
  test('happens as often as said, and only where it fits', async () => {
    world.github.fault({ method: 'POST', path: /\/issues$/, status: 500, times: 1 });
    expect((await edith('GET', `${HUB}/issues`)).status).toBe(200);
    expect((await edith('POST', `${HUB}/issues`, { title: 'x' })).status).toBe(500);
    expect((await edith('POST', `${HUB}/issues`, { title: 'x' })).json.number).toBe(1);
  });

  test('stops when it is taken away', async () => {
    const mend = world.github.fault({ path: /./, status: 502, body: '<html>Unicorn!</html>' });
    expect(await edith('GET', HUB)).toMatchObject({ status: 502, json: '<html>Unicorn!</html>' });
    mend();
    expect((await edith('GET', HUB)).status).toBe(200);
  });

  test('an hour’s requests are used up', async () => {
    world.github.fault({ path: /./, ...rateLimited(7, 1_800_000_000) });
    const { status, json, headers } = await edith('GET', HUB);
    expect(status).toBe(403);
    expect(json.message).toMatch(/^API rate limit exceeded for user ID 7\./);
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(headers.get('x-ratelimit-reset')).toBe('1800000000');
  });

  test('a cut connection changes nothing, unless only the answer was lost', async () => {
    world.github.fault({ method: 'POST', path: /\/issues$/, drop: true, times: 1 });
    await expect(edith('POST', `${HUB}/issues`, { title: 'lost' })).rejects.toThrow();
    expect((await edith('GET', `${HUB}/issues`)).json).toEqual([]);
    world.github.fault({ method: 'POST', path: /\/issues$/, drop: true, afterwards: true, times: 1 });
    await expect(edith('POST', `${HUB}/issues`, { title: 'done' })).rejects.toThrow();
    expect((await edith('GET', `${HUB}/issues`)).json).toMatchObject([{ title: 'done' }]);
  });
});

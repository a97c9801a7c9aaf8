import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { gitHubClient } from '#github/client.ts';
import { GitHubError } from '#github/errors.ts';

const TOKEN = 'ghs_0123456789abcdef';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

type Answer = [status: number, body?: unknown, headers?: Record<string, string>];

/** A server that gives these answers one after the other and remembers what it was asked. */
async function github(...answers: (Answer | ((url: string, root: string) => Answer))[]) {
  const asked: { line: string; headers: IncomingMessage['headers']; body: string }[] = [];
  const pauses: number[] = [];
  let root = '';
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      const next = answers[Math.min(asked.length, answers.length) - 1]!;
      const [status, json, headers = {}] = typeof next === 'function' ? next(request.url ?? '', root) : next;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(json === undefined ? '' : typeof json === 'string' ? json : JSON.stringify(json));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => new Promise((done) => server.close(() => done())));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
  const wait = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  return { client: gitHubClient({ apiUrl: root, token: TOKEN, wait }), asked, pauses, root };
}

async function errorOf(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

describe("GitHub's interface", () => {
  it('is asked with its version and our token', async () => {
    const { client, asked } = await github([200, { id: 1 }]);
    expect(await client.get('/repos/o/r')).toEqual({ id: 1 });
    expect(asked[0]).toMatchObject({
      line: 'GET /api/v3/repos/o/r',
      headers: { authorization: `Bearer ${TOKEN}`, 'x-github-api-version': '2022-11-28' },
    });
  });

  it('is asked without any authorization where there is no token', async () => {
    const { asked, root } = await github([200, {}]);
    await gitHubClient({ apiUrl: root, token: '' }).get('/zen');
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
  });

  it('hands over what it is sent, and takes an empty answer', async () => {
    const { client, asked } = await github([201, { number: 7 }], [204]);
    expect(await client.send('POST', '/repos/o/r/issues', { title: 'ä' })).toEqual({ number: 7 });
    expect(asked[0]?.body).toBe('{"title":"ä"}');
    expect(await client.send('DELETE', '/repos/o/r/git/refs/heads/x')).toBeUndefined();
  });

  it('follows the pages of a list to its end', async () => {
    const { client, asked } = await github(
      (_, root) => [200, [1, 2], { link: `<${root}/x?page=2>; rel="next", <${root}/x?page=3>; rel="last"` }],
      (_, root) => [200, [3], { link: `<${root}/x?page=1>; rel="prev", <${root}/x?page=3>; rel="next"` }],
      (_, root) => [200, [4], { link: `<${root}/x?page=1>; rel="first"` }],
    );
    expect(await client.all('/x?state=open')).toEqual([1, 2, 3, 4]);
    expect(asked.map(({ line }) => line)).toEqual([
      'GET /api/v3/x?state=open&per_page=100',
      'GET /api/v3/x?page=2',
      'GET /api/v3/x?page=3',
    ]);
  });

  it('finds a list inside an answer by its name', async () => {
    const { client } = await github([200, { total_count: 1, artifacts: [{ id: 5 }] }]);
    expect(await client.all('/x', 'artifacts')).toEqual([{ id: 5 }]);
    expect((await errorOf(client.all('/x'))).message).toBe("GitHub's /x is no list.");
  });

  it('never takes the token to another host, whatever the Link header says', async () => {
    const elsewhere = await github([200, []]);
    const { client } = await github([200, [], { link: `<${elsewhere.root}/x>; rel="next"` }]);
    expect((await errorOf(client.all('/x'))).message).toContain('is not below');
    expect(elsewhere.asked).toEqual([]);
  });

  it('never takes the token to where a file is forwarded', async () => {
    const storage = await github([200, 'PK']);
    const { client, asked } = await github([302, '', { location: `${storage.root}/signed?sig=x` }]);
    expect(Buffer.from(await client.bytes('/artifacts/1/zip', 10)).toString()).toBe('PK');
    expect(asked[0]?.headers).toHaveProperty('authorization');
    expect(storage.asked[0]?.line).toBe('GET /api/v3/signed?sig=x');
    expect(storage.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  it('stops reading a file at its limit', async () => {
    const { client } = await github([200, 'x'.repeat(1000)]);
    expect((await errorOf(client.bytes('/zip', 999))).message).toBe('/zip is longer than 999 bytes.');
    expect(await client.bytes('/zip', 1000)).toHaveLength(1000);
  });
});

describe('a refusal', () => {
  it("carries the status and GitHub's own words", async () => {
    const { client, asked } = await github([
      422,
      { message: 'Reference already exists', documentation_url: 'x' },
    ]);
    const error = await errorOf(client.send('POST', '/repos/o/r/git/refs', {}));
    expect(error.status).toBe(422);
    expect(error.message).toBe(
      'GitHub answered 422 to POST /api/v3/repos/o/r/git/refs: Reference already exists',
    );
    expect(asked).toHaveLength(1);
  });

  it('names the details of a validation', async () => {
    const { client } = await github([
      422,
      {
        message: 'Validation Failed',
        errors: [{ code: 'custom', message: 'No commits between main and x' }],
      },
    ]);
    expect((await errorOf(client.send('POST', '/pulls', {}))).message).toContain(
      'No commits between main and x',
    );
  });

  it('says nothing of the token, and steers no log', async () => {
    const { client } = await github([401, { message: `Bad ${TOKEN}\n::error::x\u001b[2J` }]);
    const { message } = await errorOf(client.get('/user'));
    expect(message).toContain('Bad ***<U+000A>::error::x<U+001B>[2J');
    expect(message).not.toContain(TOKEN);
  });
});

describe('patience', () => {
  it('asks again after a failure on their side', async () => {
    const { client, asked, pauses } = await github([502], [503], [200, { ok: true }]);
    expect(await client.get('/x')).toEqual({ ok: true });
    expect(asked).toHaveLength(3);
    expect(pauses).toEqual([1000, 2000]);
  });

  it('gives up after four attempts', async () => {
    const { client, asked } = await github([500, { message: 'Server Error' }]);
    expect((await errorOf(client.get('/x'))).status).toBe(500);
    expect(asked).toHaveLength(4);
  });

  it('never repeats what may have gone through', async () => {
    const { client, asked } = await github([502]);
    expect((await errorOf(client.send('POST', '/comments', {}))).status).toBe(502);
    expect(asked).toHaveLength(1);
  });

  it('waits as long as a limit asks, also before a comment', async () => {
    const { client, pauses } = await github(
      [403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '7' }],
      [429, { message: 'You have exceeded a secondary rate limit.' }],
      [201, { id: 1 }],
    );
    expect(await client.send('POST', '/comments', {})).toEqual({ id: 1 });
    expect(pauses).toEqual([7000, 120_000]);
  });

  it('does not wait for an hour', async () => {
    const { client, asked, pauses } = await github([
      403,
      { message: 'rate limit' },
      { 'retry-after': '3600' },
    ]);
    expect((await errorOf(client.get('/x'))).status).toBe(403);
    expect([asked.length, pauses.length]).toEqual([1, 0]);
  });

  it('takes a plain 403 as a no', async () => {
    const { client, asked } = await github([403, { message: 'Resource not accessible by integration' }]);
    expect((await errorOf(client.get('/x'))).status).toBe(403);
    expect(asked).toHaveLength(1);
  });

  it('says so when nobody answers', async () => {
    const client = gitHubClient({
      apiUrl: 'http://127.0.0.1:9',
      token: TOKEN,
      wait: () => Promise.resolve(),
    });
    const error = await errorOf(client.get('/x'));
    expect(error.status).toBe(0);
    expect(error.message).toContain('GitHub did not answer GET /x');
  });
});

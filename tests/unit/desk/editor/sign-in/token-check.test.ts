import { describe, expect, it } from 'vitest';
import { tokenProblem, type ContentRepository } from '../../../../../src/desk/editor/sign-in/token-check.ts';
import { newTokenLink } from '../../../../../src/desk/editor/sign-in/token-link.ts';

const place: ContentRepository = { apiRoot: 'https://api.github.com', repo: 'desk/hub', openAuthoring: true };
const TOKEN = 'github_pat_11A';

type Answer = [status: number, body?: unknown, headers?: Record<string, string>];

/** A GitHub where all is well, apart from what `over` says. */
function gitHub(over: Record<string, Answer> = {}) {
  const asked: { request: string; authorization: string | null; body: unknown }[] = [];
  const answers: Record<string, Answer> = {
    'GET /user': [200, { login: 'anna' }],
    'GET /repos/desk/hub': [200, { permissions: { push: true } }],
    'POST /repos/desk/hub/git/blobs': [201, { sha: 'e69de29' }],
    'POST /repos/desk/hub/pulls': [422, { message: 'Invalid request.' }],
    ...over,
  };
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    const request = `${init.method} ${String(url).replace('https://api.github.com', '')}`;
    asked.push({ request, authorization: new Headers(init.headers).get('Authorization'), body: init.body });
    const [status, body = {}] = answers[request] ?? [404];
    return typeof body === 'string' ? new Response(body, { status }) : Response.json(body, { status });
  };
  return { asked, fetch: fetch as typeof globalThis.fetch };
}

describe('a pasted token', () => {
  it('is good when it reaches the repository and may write there', async () => {
    const { fetch, asked } = gitHub();
    expect(await tokenProblem(TOKEN, place, fetch)).toBeUndefined();
    expect(asked.map(({ request }) => request)).toEqual([
      'GET /user',
      'GET /repos/desk/hub',
      'POST /repos/desk/hub/git/blobs',
      'POST /repos/desk/hub/pulls',
    ]);
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set([`token ${TOKEN}`]));
  });

  it('changes nothing while it is tried', async () => {
    const { fetch, asked } = gitHub();
    await tokenProblem(TOKEN, place, fetch);
    expect(asked.flatMap(({ body }) => (body ? [JSON.parse(body as string)] : []))).toEqual([
      { content: '', encoding: 'utf-8' },
      {},
    ]);
  });

  it.each([
    ['', 'tokenEmpty'],
    ['github_pat 11A', 'tokenMalformed'],
    ['token: github_pat_11A', 'tokenMalformed'],
    ['schlüssel', 'tokenMalformed'],
  ])('like "%s" is never sent', async (token, code) => {
    const { fetch, asked } = gitHub();
    expect(await tokenProblem(token, place, fetch)).toEqual({ code });
    expect(asked).toEqual([]);
  });

  it.each<[string, string, Answer, string]>([
    ['that has expired', 'GET /user', [401, { message: 'Bad credentials' }], 'tokenRefused'],
    ['that an organisation blocks', 'GET /user', [403, { message: 'Resource protected' }], 'blocked'],
    ['beyond the limit', 'GET /user', [403, { message: 'API rate limit exceeded' }], 'limited'],
    ['beyond the second limit', 'GET /user', [429, {}], 'limited'],
    ['while GitHub is down', 'GET /user', [502, '<html>'], 'gitHubFails'],
    ['while something else answers', 'GET /user', [200, '<html>'], 'gitHubFails'],
    ['for another repository', 'GET /repos/desk/hub', [404, {}], 'noRepository'],
    ['without Contents', 'POST /repos/desk/hub/git/blobs', [403, {}], 'noContents'],
    ['without any scope', 'POST /repos/desk/hub/git/blobs', [404, {}], 'noContents'],
    ['without Pull requests', 'POST /repos/desk/hub/pulls', [403, {}], 'noPulls'],
  ])('%s is refused in words', async (_, request, answer, code) => {
    expect(await tokenProblem(TOKEN, place, gitHub({ [request]: answer }).fetch)).toEqual({ code });
  });

  it('says that there is no connection', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await tokenProblem(TOKEN, place, fetch)).toEqual({ code: 'offline' });
  });

  it('of somebody who may not write is good for a fork only if it is a classic one', async () => {
    const reader = { 'GET /repos/desk/hub': [200, { permissions: { push: false } }] as Answer };
    const closed = { ...place, openAuthoring: false };
    expect(await tokenProblem(TOKEN, closed, gitHub(reader).fetch)).toEqual({ code: 'noWrite' });
    expect(await tokenProblem('ghp_classic', closed, gitHub(reader).fetch)).toEqual({ code: 'noWrite' });
    expect(await tokenProblem(TOKEN, place, gitHub(reader).fetch)).toEqual({ code: 'noWriteFork' });
    expect(await tokenProblem('ghp_classic', place, gitHub(reader).fetch)).toBeUndefined();
  });
});

describe('the link to a new token', () => {
  it('fills in the least that the desk needs', () => {
    const link = new URL(newTokenLink(place, 'https://hub.example'));
    expect(link.origin + link.pathname).toBe('https://github.com/settings/personal-access-tokens/new');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      name: 'Redaktion desk/hub',
      description: 'https://hub.example',
      target_name: 'desk',
      expires_in: '90',
      contents: 'write',
      pull_requests: 'write',
      statuses: 'read',
      metadata: 'read',
    });
  });

  it('stays within what GitHub takes as a name, and on an Enterprise server', () => {
    const link = newTokenLink(
      { ...place, apiRoot: 'https://git.example/api/v3', repo: `desk/${'x'.repeat(60)}` },
      '',
    );
    expect(new URL(link).origin).toBe('https://git.example');
    expect(new URL(link).searchParams.get('name')).toHaveLength(40);
  });
});

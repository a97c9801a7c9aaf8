import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GRANTED, helper, posted, SECRET, SITE } from './helper.ts';

describe('leaving for GitHub', () => {
  it('asks for the least scope, with a state and a challenge', async () => {
    const { gitHub, cookie, state } = await helper().begin();
    expect(gitHub.origin + gitHub.pathname).toBe('https://github.example/login/oauth/authorize');
    const [kept, verifier] = cookie.replace('__Host-hub-sign-in=', '').split('.');
    expect(kept).toBe(state);
    expect(Object.fromEntries(gitHub.searchParams)).toEqual({
      client_id: 'client-1',
      scope: 'public_repo',
      state: kept,
      code_challenge: createHash('sha256').update(verifier!).digest('base64url'),
      code_challenge_method: 'S256',
    });
  });

  it('keeps both in a cookie of this host alone, which no script reads and which soon ends', async () => {
    const response = await helper().ask('/auth?provider=github');
    expect(response.status).toBe(302);
    expect(response.headers.get('Set-Cookie')).toMatch(
      /^__Host-hub-sign-in=[\w-]{43}\.[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
  });

  it('draws a new state and a new verifier each time', async () => {
    const { begin } = helper();
    const cookies = await Promise.all(Array.from({ length: 20 }, async () => (await begin()).cookie));
    const parts = cookies.flatMap((cookie) => cookie.split('=')[1]!.split('.'));
    expect(new Set(parts).size).toBe(40);
  });

  it.each([
    '/auth',
    '/auth?provider=gitlab',
    '/auth?provider=github&provider=github',
    '/auth?provider=github&scope=repo',
    '/auth?provider=github&scope=public_repo%20admin:org',
    '/auth?provider=github&scope=public_repo&scope=repo',
    '/auth?provider=github&scope=',
  ])('refuses %s', async (path) => {
    const response = await helper().ask(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('Location')).toBeNull();
    expect(posted(await response.text())).toBeUndefined();
  });

  it('asks for a private repository only where the settings say so', async () => {
    const { ask } = helper(GRANTED, { scope: 'repo' });
    const asked = await ask('/auth?provider=github&scope=repo');
    expect(new URL(asked.headers.get('Location')!).searchParams.get('scope')).toBe('repo');
    expect((await ask('/auth?provider=github&scope=public_repo')).status).toBe(400);
  });
});

describe('coming back from GitHub', () => {
  it('trades the code for the token and has it handed to the site', async () => {
    const { begin, comeBack, asked } = helper();
    const { cookie, state } = await begin();
    const response = await comeBack({ code: 'code-1', state }, `other=1; ${cookie}`);
    expect(asked.map(({ url }) => url)).toEqual(['https://github.example/login/oauth/access_token']);
    expect(asked[0]!.init).toMatchObject({ method: 'POST', redirect: 'manual' });
    expect(Object.fromEntries(asked[0]!.init.body as URLSearchParams)).toEqual({
      client_id: 'client-1',
      client_secret: SECRET,
      code: 'code-1',
      code_verifier: cookie.split('.')[1],
    });
    expect(response.status).toBe(200);
    expect(posted(await response.text())).toBe(
      'authorization:github:success:{"token":"gho_token1","provider":"github"}',
    );
  });

  it('forgets the cookie, so that the same address does nothing a second time', async () => {
    const { begin, comeBack, asked } = helper();
    const { cookie, state } = await begin();
    const first = await comeBack({ code: 'code-1', state }, cookie);
    expect(first.headers.get('Set-Cookie')).toBe(
      '__Host-hub-sign-in=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
    );
    const second = await comeBack({ code: 'code-1', state });
    expect(second.status).toBe(400);
    expect(posted(await second.text())).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it.each<[string, (begun: { cookie: string; state: string; other: string }) => [string, string?]]>([
    ['no cookie', ({ state }) => [`code=c&state=${state}`]],
    ['no state', ({ cookie }) => ['code=c', cookie]],
    ['an empty state', ({ cookie }) => ['code=c&state=', cookie]],
    ['the state of another browser', ({ cookie, other }) => [`code=c&state=${other}`, cookie]],
    ['a state cut short', ({ cookie, state }) => [`code=c&state=${state.slice(0, -1)}`, cookie]],
    ['a state with more behind it', ({ cookie, state }) => [`code=c&state=${state}A`, cookie]],
    ['two states', ({ cookie, state }) => [`code=c&state=${state}&state=${state}`, cookie]],
    ['two cookies', ({ cookie, state }) => [`code=c&state=${state}`, `${cookie}; ${cookie}`]],
    ['an emptied cookie', ({ state }) => [`code=c&state=${state}`, '__Host-hub-sign-in=']],
    ['a cookie of another name', ({ cookie, state }) => [`code=c&state=${state}`, cookie.slice(7)]],
    ['a refusal with the wrong state', ({ cookie, other }) => [`error=access_denied&state=${other}`, cookie]],
  ])('tells nobody anything with %s', async (_, make) => {
    const { begin, ask, asked } = helper();
    const [begun, { state: other }] = [await begin(), await begin()];
    const [query, cookie] = make({ ...begun, other });
    const response = await ask(`/callback?${query}`, { headers: cookie ? { Cookie: cookie } : {} });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).not.toContain('<script');
    expect(response.headers.get('Content-Security-Policy')).not.toContain('script-src');
    expect(html).toContain(`beginnen Sie auf ${SITE} von vorn`);
    expect(html).toContain(`start again on ${SITE}`);
    expect(asked).toEqual([]);
  });

  it.each([
    ['access_denied', 'denied', 'abgelehnt'],
    ['redirect_uri_mismatch', 'setup', 'Callback-Adresse'],
    ['application_suspended', 'setup', 'Callback-Adresse'],
    ['toString', 'git-hub', 'nicht verständlich'],
  ])('says in words that GitHub answered %s', async (error, refusal, words) => {
    const { begin, comeBack, asked } = helper();
    const { cookie, state } = await begin();
    const response = await comeBack({ error, error_description: '<b>Evil</b>', state }, cookie);
    const html = await response.text();
    expect(html).toContain(words);
    expect(html).not.toContain('Evil');
    expect(posted(html)).toMatch(
      new RegExp(`^authorization:github:error:\\{"message":".+","refusal":"${refusal}"\\}$`),
    );
    expect(asked).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an old code', { error: 'bad_verification_code' }, 'expired'],
    ['a wrong secret', { error: 'incorrect_client_credentials' }, 'setup'],
    ['an error nobody knows', { error: { a: 1 } }, 'git-hub'],
    ['no network', new Error('getaddrinfo ENOTFOUND'), 'git-hub'],
    ['a page instead of JSON', new Response('<html>', { status: 502 }), 'git-hub'],
    [
      'a redirect',
      new Response(null, { status: 302, headers: { Location: 'https://evil.example' } }),
      'git-hub',
    ],
    ['null', null, 'git-hub'],
    ['a list', [], 'git-hub'],
    ['no token', { token_type: 'bearer', scope: 'public_repo' }, 'git-hub'],
    ['a number as token', { ...GRANTED, access_token: 1 }, 'git-hub'],
    ['a token that is none', { ...GRANTED, access_token: '</script><script>alert(1)' }, 'git-hub'],
    ['another type of token', { ...GRANTED, token_type: 'mac' }, 'git-hub'],
    ['no scope', { ...GRANTED, scope: '' }, 'scope'],
    ['another scope', { ...GRANTED, scope: 'user:email,gist' }, 'scope'],
  ])('gives no token where GitHub answers with %s', async (_, answer, refusal) => {
    const { begin, comeBack } = helper(answer);
    const { cookie, state } = await begin();
    const response = await comeBack({ code: 'code-1', state }, cookie);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(posted(await response.text())).toContain(`"refusal":"${refusal}"`);
  });

  it.each(['', 'a b', '<script>', 'c'.repeat(256)])('never sends a code like "%s" on', async (code) => {
    const { begin, comeBack, asked } = helper();
    const { cookie, state } = await begin();
    expect(posted(await (await comeBack({ code, state }, cookie)).text())).toContain('"git-hub"');
    expect(asked).toEqual([]);
  });
});

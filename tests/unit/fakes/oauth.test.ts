import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askWith, testWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
  world.github.registerApp({ clientId: 'app', clientSecret: 'secret', callback: CALLBACK });
  world.github.decide({ login: 'edith' });
});
afterEach(() => world.github.close());

const CALLBACK = 'https://sign-in.example/callback';
const VERIFIER = 'v'.repeat(64);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

async function authorize(query: Record<string, string> = {}): Promise<URL> {
  const address = new URL(`${world.github.origin}/login/oauth/authorize`);
  const asked = { client_id: 'app', redirect_uri: CALLBACK, scope: 'public_repo', state: 's', ...query };
  address.search = new URLSearchParams(asked).toString();
  const response = await fetch(address, { redirect: 'manual' });
  expect(response.status).toBe(302);
  return new URL(response.headers.get('location')!);
}

async function exchange(sent: Record<string, string>): Promise<Record<string, string>> {
  const response = await fetch(`${world.github.origin}/login/oauth/access_token`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({ client_id: 'app', client_secret: 'secret', ...sent }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, string>;
}

const withPkce = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };

test('signing in gives a token that works, with the scopes that were asked for', async () => {
  const back = await authorize(withPkce);
  expect(back.origin + back.pathname).toBe(CALLBACK);
  expect(back.searchParams.get('state')).toBe('s');
  const code = back.searchParams.get('code')!;
  const given = await exchange({ code, code_verifier: VERIFIER, redirect_uri: CALLBACK });
  expect(given).toMatchObject({ token_type: 'bearer', scope: 'public_repo' });
  const self = await askWith(world.github, given['access_token'])('GET', '/user');
  expect(self.json.login).toBe('edith');
  expect(world.github.authorizations).toMatchObject([
    { clientId: 'app', scopes: ['public_repo'], state: 's' },
  ]);
});

test('a wrong or missing verifier gets nothing, and uses the code up', async () => {
  for (const verifier of ['w'.repeat(64), '']) {
    const code = (await authorize(withPkce)).searchParams.get('code')!;
    expect(await exchange({ code, code_verifier: verifier })).toMatchObject({
      error: 'bad_verification_code',
    });
    expect(await exchange({ code, code_verifier: VERIFIER })).toMatchObject({
      error: 'bad_verification_code',
    });
  }
});

test('a code works once, with the secret and the address it was asked with', async () => {
  const code = async (): Promise<string> => (await authorize()).searchParams.get('code')!;
  const once = await code();
  expect(await exchange({ code: once })).toHaveProperty('access_token');
  expect(await exchange({ code: once })).toMatchObject({ error: 'bad_verification_code' });
  expect(await exchange({ code: await code(), client_secret: 'guessed' })).toMatchObject({
    error: 'incorrect_client_credentials',
  });
  expect(await exchange({ code: await code(), redirect_uri: 'https://evil.example/' })).toMatchObject({
    error: 'redirect_uri_mismatch',
  });
});

test('who refuses is sent back with that, and nobody is sent to an address that is not registered', async () => {
  world.github.decide('deny');
  expect((await authorize()).searchParams.get('error')).toBe('access_denied');
  world.github.decide({ login: 'edith' });
  const back = await authorize({ redirect_uri: 'https://evil.example/callback' });
  expect(back.origin + back.pathname).toBe(CALLBACK);
  expect(back.searchParams.get('error')).toBe('redirect_uri_mismatch');
  expect(back.searchParams.has('code')).toBe(false);
});

test('the page asks, and its link approves', async () => {
  world.github.decide('page');
  const address = `${world.github.origin}/login/oauth/authorize?client_id=app&scope=public_repo&state=s`;
  const html = await (await fetch(address)).text();
  const link = /href="([^"]+)">Authorize as edith/.exec(html)![1]!.replaceAll('&#38;', '&');
  const approved = await fetch(world.github.origin + link, { redirect: 'manual' });
  expect(new URL(approved.headers.get('location')!).searchParams.get('code')).toMatch(/^[0-9a-f]{20}$/);
});

test('the token is not for pages of other origins, and without a wish for JSON it comes as a form', async () => {
  const code = (await authorize()).searchParams.get('code')!;
  const response = await fetch(`${world.github.origin}/login/oauth/access_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: 'app', client_secret: 'secret', code }),
  });
  expect(response.headers.has('access-control-allow-origin')).toBe(false);
  expect(new URLSearchParams(await response.text()).get('access_token')).toMatch(/^gho_/);
});

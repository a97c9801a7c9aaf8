import { exchange, refusalOf } from './exchange.ts';
import { HEADERS, messagePage, refusalPage } from './page.ts';
import type { Settings } from './settings.ts';
import { begin, begunFrom, challengeOf, keptCookie, sameText } from './state.ts';

/**
 * The sign-in helper: the one place that holds the secret of the OAuth app, so that a static site can sign people in.
 * `/auth` sends the browser to GitHub, `/callback` turns GitHub's answer into a token and hands it to the site.
 * @see https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
 */
export async function signIn(
  request: Request,
  settings: Settings,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET') return plain(405, 'Only GET is answered here.', { Allow: 'GET' });
  if (pathname === '/') return plain(200, `This is the sign-in helper of ${settings.siteOrigin}.`);
  if (pathname === '/auth') return toGitHub(searchParams, settings);
  if (pathname === '/callback') return fromGitHub(request, searchParams, settings, fetch);
  return plain(404, 'There is nothing here: only /, /auth and /callback.');
}

/** A short answer to machines and to whoever sets the helper up. */
export function plain(status: number, text: string, more: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      ...HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      ...more,
    },
  });
}

/** No `redirect_uri`: GitHub then knows only the one that is registered, and no header can bend it. */
async function toGitHub(query: URLSearchParams, settings: Settings): Promise<Response> {
  const scope = query.getAll('scope');
  if (only(query, 'provider') !== 'github' || scope.some((asked) => asked !== settings.scope)) {
    return refusalPage('request', settings.siteOrigin);
  }
  const begun = begin();
  const address = new URL('/login/oauth/authorize', settings.gitHub);
  address.search = new URLSearchParams({
    client_id: settings.clientId,
    scope: settings.scope,
    state: begun.state,
    code_challenge: await challengeOf(begun.verifier),
    code_challenge_method: 'S256',
  }).toString();
  return new Response(null, {
    status: 302,
    headers: { ...HEADERS, Location: address.href, 'Set-Cookie': keptCookie(begun) },
  });
}

/** Until the state is right, nobody is told anything but the reader of the page. */
async function fromGitHub(
  request: Request,
  query: URLSearchParams,
  settings: Settings,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  const begun = begunFrom(request);
  const state = only(query, 'state');
  if (!begun || !state || !sameText(begun.state, state)) return refusalPage('state', settings.siteOrigin);
  if (query.has('error')) {
    return messagePage({ refusal: refusalOf(only(query, 'error')) }, settings.siteOrigin);
  }
  const code = only(query, 'code');
  if (!code || !/^[\w-]{1,255}$/.test(code)) return messagePage({ refusal: 'git-hub' }, settings.siteOrigin);
  return messagePage(await exchange(code, begun.verifier, settings, fetch), settings.siteOrigin);
}

/** A parameter that is there exactly once. */
function only(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

import { createHash, randomBytes } from 'node:crypto';
import type { World } from './world.ts';

export interface OAuthApp {
  clientId: string;
  clientSecret: string;
  /** The registered callback address; a request may name one below it. */
  callback: string;
}

/** What somebody sees on GitHub's page: which app asks, and for what. */
export interface AuthorizeRequest {
  clientId: string;
  redirectUri: string;
  scopes: string[];
  state: string | null;
  codeChallenge: string | null;
}

/** Who agrees (a login), a refusal, or the page with both buttons. */
export type Decision = { login: string } | 'deny' | 'page';

/** An answer of the web pages: a redirect, a page, or the token's form. */
export interface WebAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface Grant extends AuthorizeRequest {
  login: string;
  until: number;
}

/** https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps */
export class OAuth {
  readonly #world: World;
  readonly #apps = new Map<string, OAuthApp>();
  readonly #grants = new Map<string, Grant>();
  /** Every request for an authorisation, as it was asked. */
  readonly asked: AuthorizeRequest[] = [];
  decide: (request: AuthorizeRequest) => Decision = () => 'deny';

  constructor(world: World) {
    this.#world = world;
  }

  register(app: OAuthApp): void {
    this.#apps.set(app.clientId, app);
  }

  /** GET /login/oauth/authorize */
  authorize(url: URL): WebAnswer {
    const query = url.searchParams;
    const app = this.#apps.get(query.get('client_id') ?? '');
    if (!app) return page(404, 'Page not found · GitHub');
    const request: AuthorizeRequest = {
      clientId: app.clientId,
      redirectUri: query.get('redirect_uri') ?? app.callback,
      scopes: (query.get('scope') ?? '').split(/[ ,]+/).filter(Boolean),
      state: query.get('state'),
      codeChallenge: query.get('code_challenge_method') === 'S256' ? query.get('code_challenge') : null,
    };
    this.asked.push(request);
    if (!isBelow(request.redirectUri, app.callback))
      return back(app.callback, { ...REDIRECT_MISMATCH, state: request.state });
    const decision = decisionIn(query) ?? this.decide(request);
    if (decision === 'page') return consentPage(url, this.#world);
    if (decision === 'deny') return back(request.redirectUri, { ...DENIED, state: request.state });
    const code = randomBytes(10).toString('hex');
    this.#grants.set(code, {
      ...request,
      login: decision.login,
      until: this.#world.now().getTime() + 600_000,
    });
    return back(request.redirectUri, { code, state: request.state });
  }

  /** POST /login/oauth/access_token: also a refusal has status 200. */
  exchange(sent: URLSearchParams): Record<string, string> {
    const app = this.#apps.get(sent.get('client_id') ?? '');
    if (!app || app.clientSecret !== sent.get('client_secret')) return WRONG_CLIENT;
    const code = sent.get('code') ?? '';
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    if (!grant || grant.clientId !== app.clientId || grant.until < this.#world.now().getTime())
      return WRONG_CODE;
    const redirect = sent.get('redirect_uri');
    if (redirect !== null && redirect !== grant.redirectUri) return REDIRECT_MISMATCH;
    if (grant.codeChallenge !== null && grant.codeChallenge !== s256(sent.get('code_verifier') ?? ''))
      return WRONG_CODE;
    const token = `gho_${randomBytes(18).toString('hex')}`;
    const { login, scopes } = grant;
    this.#world.tokens.set(token, { token, login, scopes, readOnly: false, expired: false });
    return { access_token: token, token_type: 'bearer', scope: scopes.join(',') };
  }
}

const TROUBLE =
  'https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/';
const AUTHORIZATION_TROUBLE =
  'https://docs.github.com/apps/managing-oauth-apps/troubleshooting-authorization-request-errors/';
const WRONG_CLIENT = {
  error: 'incorrect_client_credentials',
  error_description: 'The client_id and/or client_secret passed are incorrect.',
  error_uri: `${TROUBLE}#incorrect-client-credentials`,
};
const WRONG_CODE = {
  error: 'bad_verification_code',
  error_description: 'The code passed is incorrect or expired.',
  error_uri: `${TROUBLE}#bad-verification-code`,
};
const REDIRECT_MISMATCH = {
  error: 'redirect_uri_mismatch',
  error_description: 'The redirect_uri MUST match the registered callback URL for this application.',
  error_uri: `${AUTHORIZATION_TROUBLE}#redirect-uri-mismatch`,
};
const DENIED = {
  error: 'access_denied',
  error_description: 'The user has denied your application access.',
  error_uri: `${AUTHORIZATION_TROUBLE}#access-denied`,
};

/** The press of a button on the page, for an address that carries it. */
function decisionIn(query: URLSearchParams): Decision | undefined {
  const login = query.get('fake_approve_as');
  if (login !== null) return { login };
  return query.has('fake_deny') ? 'deny' : undefined;
}

function consentPage(url: URL, world: World): WebAnswer {
  const link = (key: string, value: string, text: string): string => {
    const to = new URL(url);
    to.searchParams.set(key, value);
    return `<p><a href="${escaped(to.pathname + to.search)}">${escaped(text)}</a></p>`;
  };
  const approvals = [...world.users.values()].map(({ login }) =>
    link('fake_approve_as', login, `Authorize as ${login}`),
  );
  return page(200, 'Authorize application', [...approvals, link('fake_deny', '1', 'Cancel')].join(''));
}

function page(status: number, title: string, body = ''): WebAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`,
  };
}

function back(to: string, values: Record<string, string | null>): WebAnswer {
  const location = new URL(to);
  for (const [name, value] of Object.entries(values))
    if (value !== null) location.searchParams.set(name, value);
  return { status: 302, headers: { location: location.href }, body: '' };
}

/** Host and port are the registered ones, the path is the same or below it. */
function isBelow(address: string, callback: string): boolean {
  if (!URL.canParse(address)) return false;
  const [asked, registered] = [new URL(address), new URL(callback)];
  const folder = registered.pathname.replace(/\/$/, '');
  const inside = asked.pathname === registered.pathname || asked.pathname.startsWith(`${folder}/`);
  return asked.origin === registered.origin && inside;
}

function s256(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

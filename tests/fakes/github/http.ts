import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Call } from './call.ts';
import type { Token } from './world.ts';

/** What api.github.com lets a page of another origin send and read. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset, Warning',
};

const PREFLIGHT = {
  ...CORS,
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-Github-Next-Global-ID, X-GitHub-Api-Version, X-Fetcher-Nonce, X-GitHub-Client-Version, Fetch-Nonce',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-max-age': '86400',
};

export function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, PREFLIGHT).end();
}

/** Sends an answer of the API, or 304 where the caller has it already. */
export function sendAnswer(response: ServerResponse, call: Call, answer: Answer): void {
  const { body = '', type } = payload(answer);
  const headers: Record<string, string> = {
    ...CORS,
    ...limits(call.world.now()),
    ...(call.token?.scopes ? { 'x-oauth-scopes': call.token.scopes.join(', ') } : {}),
    vary: 'Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding, Accept, X-Requested-With',
    'x-content-type-options': 'nosniff',
    ...(type ? { 'content-type': type } : {}),
    ...answer.headers,
  };
  if (call.method === 'GET' && answer.status === 200) {
    headers['etag'] = `W/"${createHash('sha256').update(body).digest('hex')}"`;
    headers['cache-control'] = `${call.token ? 'private' : 'public'}, max-age=60, s-maxage=60`;
    if (call.headers['if-none-match'] === headers['etag']) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  response.writeHead(answer.status, headers).end(body);
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A JSON object, empty where the body is none; undefined where it cannot be read. */
export function jsonIn(body: Buffer): Record<string, unknown> | undefined {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The token of an `Authorization` header: `token …` as Decap sends it, or `Bearer …`. */
export function tokenIn(header: string | undefined, tokens: ReadonlyMap<string, Token>): Token | undefined {
  const token = tokens.get(/^(?:token|bearer) +(\S+)$/i.exec(header ?? '')?.[1] ?? '');
  return token?.expired ? undefined : token;
}

function payload({ body }: Answer): { body?: string | Buffer; type?: string } {
  if (body === undefined) return {};
  if (Buffer.isBuffer(body)) return { body, type: 'application/vnd.github.raw; charset=utf-8' };
  if (typeof body === 'string') return { body, type: 'text/plain; charset=utf-8' };
  return { body: JSON.stringify(body), type: 'application/json; charset=utf-8' };
}

function limits(now: Date): Record<string, string> {
  return {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-used': '1',
    'x-ratelimit-resource': 'core',
    'x-ratelimit-reset': String(Math.floor(now.getTime() / 1000) + 3600),
    'x-github-media-type': 'github.v3; format=json',
  };
}

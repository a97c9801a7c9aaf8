import type { IncomingHttpHeaders } from 'node:http';
import type { Repository, Token, User, World } from './world.ts';

/** One request, as the end points see it. */
export interface Call {
  world: World;
  method: string;
  /** The whole address that was asked for. */
  url: URL;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
  user: User | undefined;
  token: Token | undefined;
}

export interface RepositoryCall extends Call {
  repository: Repository;
}

export interface UserCall extends Call {
  user: User;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent = (): Answer => ({ status: 204 });

/** A text of the body, undefined where there is none. */
export function textOf(call: Call, name: string): string | undefined {
  const value = call.body[name];
  return typeof value === 'string' ? value : undefined;
}

/** A page of a list, with the `Link` header that leads to the others. */
export function page(call: Call, items: readonly unknown[]): Answer {
  const size = Math.min(Math.max(Number(call.query.get('per_page')) || 30, 1), 100);
  const number = Math.max(Number(call.query.get('page')) || 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const body = items.slice((number - 1) * size, number * size);
  const link = [
    ...(number > 1 ? [linkTo(call.url, Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [linkTo(call.url, number + 1, 'next'), linkTo(call.url, last, 'last')] : []),
    ...(number > 1 ? [linkTo(call.url, 1, 'first')] : []),
  ].join(', ');
  return { status: 200, body, ...(link ? { headers: { link } } : {}) };
}

function linkTo(url: URL, number: number, relation: string): string {
  const to = new URL(url);
  to.searchParams.set('page', String(number));
  return `<${to.href}>; rel="${relation}"`;
}

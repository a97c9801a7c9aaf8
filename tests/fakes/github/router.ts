import { repositoryFor, signedIn } from './access.ts';
import type { Answer, Call } from './call.ts';
import { badCredentials, notFound } from './errors.ts';
import { ROUTES, type Route } from './routes.ts';

const TABLE = ROUTES.map((route) => ({ route, pattern: patternOf(route[1]) }));

/** Finds the end point and asks it. @param path without `/api/v3` @throws Refusal */
export async function answerFrom(call: Call, path: string): Promise<Answer> {
  if (call.token === undefined && call.headers.authorization !== undefined) throw badCredentials();
  for (const { route, pattern } of TABLE) {
    const match = route[0] === call.method ? pattern.exec(path) : null;
    if (match) return ask(route, { ...call, params: decoded(match.groups ?? {}) });
  }
  throw notFound();
}

function ask(route: Route, call: Call): Promise<Answer> {
  if (route[2] === 'anyone') return route[3](call);
  if (route[2] === 'user') return route[3](signedIn(call));
  return route[3](repositoryFor(call, route[2]));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.+)')}/?$`);
}

function decoded(groups: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    throw notFound();
  }
}

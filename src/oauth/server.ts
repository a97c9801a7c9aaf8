import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { plain, signIn } from './core.ts';
import type { Settings } from './settings.ts';

/** The helper as a server of Node's. */
export function helperServer(settings: Settings): Server {
  return createServer((incoming, outgoing) => void answer(incoming, outgoing, settings));
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, settings: Settings) {
  const response = await respond(incoming, settings);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}

async function respond(incoming: IncomingMessage, settings: Settings): Promise<Response> {
  try {
    return await signIn(requestOf(incoming), settings, fetch);
  } catch {
    return plain(500, 'The sign-in helper failed.');
  }
}

/**
 * The part of a request that the helper looks at. Its host plays no part: no address is ever built from what a browser
 * says. All methods but GET are refused alike, and `Request` would not take some of them.
 */
function requestOf({ method, url = '/', headers }: IncomingMessage): Request {
  return new Request(`http://helper.invalid${url.startsWith('/') ? url : '/'}`, {
    method: method === 'GET' ? 'GET' : 'POST',
    headers: headers.cookie ? { Cookie: headers.cookie } : {},
  });
}

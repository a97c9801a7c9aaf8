import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Both of a machine's own addresses: browsers try either for `localhost`, and another program may hold one of them. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;
const TRIES = 50;

export interface StaticServer {
  /** Address of the site's first page: `http://localhost:4321/hub/`. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves a built folder to this machine only, as a static host does: folders by their `index.html`, unknown paths with
 * `404.html`. Files are read on request, so that a new build shows at once.
 * @param options.port first port to try, the next free one is taken; 0 takes any
 * @param options.base path below which the site stands: `/hub`
 * @throws Error when the folder does not exist or no port is free
 */
export async function serveFolder(
  folder: string,
  options: { port?: number; base?: string } = {},
): Promise<StaticServer> {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: run \`npm run build\` first.`);
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  const { servers, port } = await listen(answerFrom(folder, base), options.port ?? 4321);
  return {
    url: `http://localhost:${port}${base}`,
    port,
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answerFrom(folder: string, base: string): Answer {
  const missing = join(folder, '404.html');
  const files = sirv(folder, { dev: true, etag: true, setHeaders: nameType });
  return (request, response) => {
    const url = request.url ?? '/';
    if (url === '/' && base !== '/') return redirect(response, base);
    if (!url.startsWith(base)) return notFound(response, missing);
    request.url = url.slice(base.length - 1);
    files(request, response, () => notFound(response, missing));
  };
}

/** The search index has endings that no register of types knows; it is fetched as bytes. */
function nameType(response: ServerResponse, path: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (/\.(?:pf_[a-z]+|pagefind)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function notFound(response: ServerResponse, page: string): void {
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('404\n');
    return;
  }
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': statSync(page).size,
  });
  createReadStream(page).pipe(response);
}

async function listen(answer: Answer, first: number): Promise<{ servers: Server[]; port: number }> {
  for (let tried = 0; tried < TRIES; tried++) {
    const found = await listenOn(answer, first === 0 ? 0 : first + tried);
    if (found) return found;
  }
  throw new Error(`No free port from ${first} to ${first + TRIES - 1}: choose another one with --port.`);
}

/** Takes one port on every loopback address; undefined when another program holds it on one of them. */
async function listenOn(
  answer: Answer,
  wanted: number,
): Promise<{ servers: Server[]; port: number } | undefined> {
  const servers: Server[] = [];
  let port = wanted;
  for (const host of LOOPBACK) {
    const server = createServer(answer);
    const failure = await started(server, port, host);
    if (failure === 'EADDRNOTAVAIL' || failure === 'EAFNOSUPPORT') continue; // A machine without IPv6.
    if (failure !== undefined) {
      await Promise.all(servers.map(closed));
      if (failure === 'EADDRINUSE') return undefined;
      throw new Error(`Cannot serve on port ${port}: ${failure}.`);
    }
    servers.push(server);
    port = (server.address() as AddressInfo).port;
  }
  if (servers.length === 0) throw new Error('This machine has no loopback address to serve on.');
  return { servers, port };
}

function started(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(undefined));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

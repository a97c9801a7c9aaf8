import { mkdtempSync, rmSync } from 'node:fs';
import { request as requestTo, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { writeAdmin, type AdminInput } from './write.ts';

/**
 * The desk's editor beside the development server, working on a git repository of this machine.
 * @param bundle folder with the editor's script
 * @param api address of Decap's own server on this machine
 * @param base base path of the site, without a slash at its end
 * @param site gives the site as it is when somebody opens the editor: at the start nothing of it is loaded
 */
export function adminWhileWriting({ bundle, api, base, site }: WhileWriting): AstroIntegration {
  const folder = mkdtempSync(join(tmpdir(), 'hub-admin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const write = () => {
    const backend = { name: 'proxy', proxy_url: `${base}/admin/api/`, branch: 'main' };
    // Vite compiles the style sheet when it is asked for.
    const stylesheets = [`${base}/src/styles/main.scss?direct`];
    writeAdmin({ ...site(), bundle, backend, stylesheets }, folder);
  };
  return {
    name: 'admin-while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const serve = sirv(folder, { dev: true });
        server.middlewares.use(base || '/', (request, response, next) => {
          if (!request.url?.startsWith('/admin/')) return next();
          if (request.url.startsWith('/admin/api')) return handOn(request, response, api);
          if (/^\/admin\/(?:en\/)?(?:\?|$)/.test(request.url)) write();
          serve(request, response, next);
        });
      },
    },
  };
}

interface WhileWriting {
  bundle: string;
  api: string;
  base: string;
  site: () => Omit<AdminInput, 'bundle'>;
}

/** Only the editor's own page may reach Decap's server, which does whatever it is asked to. */
function handOn(request: IncomingMessage, response: ServerResponse, api: string): void {
  const { origin, host } = request.headers;
  if (origin !== `http://${host}`) {
    response.writeHead(403).end();
    return;
  }
  const headers = { 'content-type': 'application/json' };
  const inner = requestTo(`${api}/api/v1`, { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  inner.on('error', () => response.writeHead(502).end());
  request.pipe(inner);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { createHub } from '#domain/hub.ts';
import { siteAddress } from '../address.ts';
import { contentFolder, reading, todayOfBuild } from '../content.ts';
import { writeAdmin } from './write.ts';

/**
 * The desk's editor beside the development server, working on a git repository of this machine.
 * @param bundle folder with the editor's script
 * @param api address of Decap's own server on this machine
 */
export function adminWhileWriting({ bundle, api }: { bundle: string; api: string }): AstroIntegration {
  const folder = mkdtempSync(join(tmpdir(), 'hub-admin-'));
  const { base } = siteAddress();
  const write = () => {
    const { content } = reading();
    const backend = { name: 'proxy', proxy_url: `${base}/admin/api`, branch: 'main' };
    // Vite compiles the style sheet when it is asked for.
    const stylesheets = [`${base}/src/styles/main.scss?direct`];
    const hub = createHub(content, todayOfBuild());
    const place = { contentFolder: contentFolder(), address: siteAddress(), bundle };
    writeAdmin({ hub, content, ...place, backend, stylesheets }, folder);
  };
  return {
    name: 'admin-while-writing',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const proxy = { [`${base}/admin/api`]: { target: api, rewrite: () => '/api/v1' } };
        updateConfig({ vite: { server: { proxy } } });
      },
      'astro:server:setup': ({ server }) => {
        const serve = sirv(folder, { dev: true });
        server.middlewares.use(base || '/', (request, response, next) => {
          if (!request.url?.startsWith('/admin/') || request.url.startsWith('/admin/api')) return next();
          if (/^\/admin\/(?:en\/)?(?:\?|$)/.test(request.url)) write();
          serve(request, response, next);
        });
      },
      'astro:server:done': () => rmSync(folder, { recursive: true, force: true }),
    },
  };
}

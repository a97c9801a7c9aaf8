import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { seamPlugin, type Seam } from '#desk/bundle/seam.ts';

/** An editor of a few lines over a Decap of a few lines, by their files. */
export const files = {
  'editor/start.ts': `
    import { start } from 'decap-cms-core';
    import { Drafts } from './drafts.ts';
    start(new Drafts());`,
  'editor/drafts.ts': `
    import { API } from 'decap-cms-backend-github';
    class Files extends API { list(path: string) { return [path]; } seen() { return 1; } }
    export class Drafts extends Files { merge() { this.branch = 'main'; return this.seen(); } }`,
  'editor/decap.d.ts': `
    declare module 'decap-cms-backend-github' {
      export class API { branch: string; list(path: string): string[]; merge(): unknown; }
    }`,
  'editor/stand-ins/nothing.ts': `export default 'nothing stands here';`,
  'node_modules/decap-cms-core/package.json': `{ "name": "decap-cms-core", "module": "dist/esm/index.js" }`,
  'node_modules/decap-cms-core/dist/esm/index.js': `
    import { media } from './media';
    export const start = (api) => console.log(api.list('x'), api.merge(), media);`,
  'node_modules/decap-cms-core/dist/esm/media.js': `
    import heavy from './heavy';
    export const media = { button: true, heavy, type: 'MEDIA_OPEN' };`,
  'node_modules/decap-cms-core/dist/esm/heavy.js': `export default 'heavy';`,
  'node_modules/decap-cms-backend-github/package.json': `{ "name": "decap-cms-backend-github", "module": "dist/esm/index.js" }`,
  'node_modules/decap-cms-backend-github/dist/esm/index.js': `export { default as API } from './API';`,
  'node_modules/decap-cms-backend-github/dist/esm/API.js': `
    export default class API { branch = ''; list(path) { return [path, this.branch]; } merge() { return 0; } }`,
};

const media = 'decap-cms-core/dist/esm/media.js';

const seam: Omit<Seam, 'editor'> = {
  corrections: [
    { why: 'Images would get past review.', file: 'media.js', from: 'button: true', to: 'button: false' },
  ],
  standIns: [{ why: 'It is heavy.', module: './heavy', importer: media, by: { file: 'nothing' } }],
  footholds: [
    {
      why: 'Messages go by it.',
      package: 'decap-cms-core',
      file: 'dist/esm/media.js',
      words: ["'MEDIA_OPEN'"],
    },
  ],
  extended: [{ name: 'API', package: 'decap-cms-backend-github', file: 'API.js', own: ['seen'] }],
};

/** The bundle's text with some files written otherwise, or left out. @throws what stops the build */
export async function bundled(changes: Partial<Record<string, string | undefined>> = {}): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'hub-seam-'));
  try {
    for (const [path, text] of Object.entries({ ...files, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [seamPlugin({ ...seam, editor: join(root, 'editor') })],
      build: { write: false, minify: false, rolldownOptions: { input: join(root, 'editor/start.ts') } },
    });
    const { output } = built as { output: { code?: string }[] };
    return output.map(({ code = '' }) => code).join('\n');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

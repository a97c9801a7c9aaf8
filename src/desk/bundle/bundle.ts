import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { decapSeam, seamPlugin } from './seam.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Rooms whose files end up in the editor. */
const SOURCES =
  'src/{desk/{editor,config,lists,words},schemas,domain,i18n,checks,formats,forms,facts,intake}/**/*.{ts,tsx}';
/** How they are put together. */
const MAKING = 'src/desk/bundle/{bundle,classes,corrections,footholds,overrides,seam,stand-ins}.ts';

/**
 * The desk's editor as one script, made once per change of its sources.
 * @returns folder with the script `admin.<hash>.js` and what it loads later
 */
export async function adminBundle(onStart: () => void = () => undefined): Promise<string> {
  const folder = join(ROOT, '.cache/admin', hashOfSources());
  if (existsSync(folder)) return folder;
  onStart();
  const making = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [seamPlugin(decapSeam)],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    // Astro's own settings for TypeScript leave JSX as it stands, and tests would get React's slower one.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: { path: 'path-browserify' }, dedupe: ['react', 'react-dom', 'immutable', 'lodash'] },
    build: {
      outDir: making,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: join(ROOT, 'src/desk/editor/start.ts'),
        output: {
          entryFileNames: 'admin.[hash].js',
          chunkFileNames: '[hash].js',
          assetFileNames: '[hash][extname]',
        },
      },
    },
  });
  try {
    renameSync(making, folder);
    for (const old of globSync('[0-9a-f]'.repeat(16), { cwd: dirname(folder) }))
      if (old !== basename(folder)) rmSync(join(dirname(folder), old), { recursive: true, force: true });
  } catch (error) {
    // Another build was quicker: its bundle is the same.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const file of globSync([SOURCES, MAKING], { cwd: ROOT }).sort())
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

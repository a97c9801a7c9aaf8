import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { flatTokens } from '#styles/flat-tokens.ts';
import { decapSeam, seamPlugin } from './seam.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Rooms whose files end up in the editor. */
const SOURCES =
  'src/{desk/{editor,config,lists,words},schemas,domain,i18n,search,intake,checks,formats,forms,facts,styles}/**/*.{ts,tsx,scss}';
/** How they are put together. */
const MAKING = 'src/desk/bundle/{bundle,classes,corrections,footholds,overrides,seam,stand-ins}.ts';

/**
 * The desk's editor as one script, made once per change of its sources.
 * @returns folder with the script `admin.<hash>.js`, its stylesheet `desk.<hash>.css` and what they load later
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
    // The stylesheet finds its fonts wherever the site stands.
    base: './',
    plugins: [seamPlugin(decapSeam)],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    // Astro's own settings for TypeScript leave JSX as it stands, and tests would get React's slower one.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // The tokens that scripts name stay; KERN's SCSS still uses syntax that Sass is about to drop.
    css: {
      postcss: { plugins: [flatTokens({ kept: ['--desk-', '--toastify-'] })] },
      preprocessorOptions: { scss: { quietDeps: true } },
    },
    resolve: { alias: { path: 'path-browserify' }, dedupe: ['react', 'react-dom', 'immutable', 'lodash'] },
    build: {
      outDir: making,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: [join(ROOT, 'src/desk/editor/start.ts'), join(ROOT, 'src/styles/desk.scss')],
        output: {
          entryFileNames: 'admin.[hash].js',
          chunkFileNames: '[hash].js',
          assetFileNames: ({ names }) => `${names[0]?.endsWith('.css') ? 'desk.' : ''}[hash][extname]`,
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

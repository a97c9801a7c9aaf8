import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { contentFolderOf, outFolderOf, requireContentFolder } from '#files/environment.ts';
import { LOGGED_ERRORS } from '#build/strict-logger.ts';
import type { BuildSummary } from '#build/status.ts';
import { adminBundle } from '#desk/bundle/bundle.ts';
import { anyReading } from '#build/content.ts';
import { publishable } from '#build/rendered.ts';
import { buildLock } from './build-lock.ts';
import { cacheFolderOf } from './cache.ts';
import { printProblems, shownPath } from './report.ts';
import { staleProblems } from './stale-problems.ts';
import { stagingFolderOf, swap, tidyUp } from './swap.ts';

const HELP = `Usage: npm run build -- [options]

Checks the content, renders all pages, makes the search index and swaps the result into the output folder at the end:
until everything is right, the old output stays.

Options
  --quarantine   set files with problems aside instead of stopping, and list them on /status/;
                 stops all the same when more than 5 files or 1 % of all files are bad, whichever is more
  --help         this text

Environment   HUB_CONTENT, HUB_OUT, HUB_TODAY, HUB_URL: see README.md
Exit codes    0 fine · 1 problems · 2 misuse
`;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `hub build`. @returns exit code */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { quarantine: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.quarantine) process.env['HUB_QUARANTINE'] = '1';
  // Vite would take a variable of this name for Astro's own and put another origin into every canonical link.
  delete process.env['SITE'];
  const started = performance.now();
  requireContentFolder(process.env);
  if (anyReading().content) await publishable();
  if (!isPublishable(values.quarantine)) return 1;
  warnOfStaleFiles();

  const out = resolve(outFolderOf(process.env));
  const staging = stagingFolderOf(out);
  const unlock = await buildLock(join(ROOT, '.cache/build.lock'), (pid) =>
    process.stderr.write(`Waiting for another build to end (process ${pid}) …\n`),
  );
  try {
    tidyUp(out);
    await adminBundle(() => process.stderr.write('Bundling the editor, once per change of its sources …\n'));
    await renderInto(staging, out);
    await swap(staging, out);
  } catch (error) {
    // The search index may still be writing.
    await rm(staging, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    process.stderr.write(
      `The build failed, ${out} is as it was: ${error instanceof Error ? error.message : error}\n`,
    );
    return 1;
  } finally {
    unlock();
  }
  printSummary(out, performance.now() - started);
  return 0;
}

/** Whether what was read may go online; says why not. */
function isPublishable(quarantine: boolean): boolean {
  const { content, problems, setAside, files } = anyReading();
  if (problems.length > 0) printProblems(problems, process.stderr);
  if (!content) return false;
  if (!quarantine) return problems.length === 0;
  const limit = Math.max(5, files / 100);
  if (setAside.length <= limit) return true;
  process.stderr.write(
    `${setAside.length} of ${files} files are bad, more than ${Math.floor(limit)}: not published.\n`,
  );
  return false;
}

/** Names generated files that follow from other content. The site itself does not depend on them. */
function warnOfStaleFiles(): void {
  const stale = staleProblems(contentFolderOf(process.env), anyReading().content);
  if (stale.length === 0) return;
  const names = stale.map(({ file }) => shownPath(file)).join(', ');
  process.stderr.write(`Warning: out of date, run npm run hub -- generate: ${names}\n`);
}

/**
 * @param staging folder that does not exist yet: emptying an old one is slower than everything else
 * @throws Error when Astro fails or logs an error
 */
async function renderInto(staging: string, out: string): Promise<void> {
  process.stderr.write('Rendering pages and indexing …\n');
  await build({
    root: ROOT,
    outDir: staging,
    cacheDir: cacheFolderOf(out),
    logLevel: 'warn',
    logger: { entrypoint: join(ROOT, 'src/build/strict-logger.ts') },
  });
  const logged = (globalThis as { [LOGGED_ERRORS]?: string[] })[LOGGED_ERRORS];
  if (!logged) throw new Error('the strict logger was not loaded, so errors may have gone unseen');
  if (logged.length > 0) throw new Error(logged.join('\n'));
}

function printSummary(out: string, milliseconds: number): void {
  const summary = JSON.parse(readFileSync(join(out, 'status', 'summary.json'), 'utf8')) as BuildSummary;
  const entries = Object.values(summary.entries).reduce((sum, count) => sum + count, 0);
  const rows = [
    ['day', summary.today],
    ['entries', `${entries}`],
    ['pages', `${summary.pages}`],
    [
      'search',
      `${summary.search.records} open, ${summary.search.archive} in the archive, ${Math.round(summary.search.bytes / 1024)} kB`,
    ],
    ['set aside', summary.setAside.length === 0 ? 'none' : summary.setAside.join(', ')],
    ['time', `${(milliseconds / 1000).toFixed(1)} s`],
  ];
  process.stdout.write(rows.map(([name, value]) => `${name!.padEnd(10)} ${value}\n`).join(''));
}

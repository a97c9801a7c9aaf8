import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Peer } from './figures.ts';
import { writeHugoSite } from './hugo.ts';
import { costOf, type Cost } from './measure.ts';
import { htmlFilesIn } from './output.ts';

const PAGEFIND = fileURLToPath(new URL('../node_modules/pagefind/lib/runner/bin.cjs', import.meta.url));

/** Runs the same content through Hugo and Pagefind; undefined where there is no Hugo. */
export async function peerOf(
  count: number,
  folder: string,
  { seed, say }: { seed: number; say: (text: string) => void },
): Promise<Peer | undefined> {
  const version = hugoVersion();
  if (version === undefined) return undefined;
  say('the same through Hugo');
  writeHugoSite(folder, count, { seed });
  const site = join(folder, 'public');
  const hugo = await costOf('hugo', ['--source', folder, '--quiet'], process.env);
  const pages = htmlFilesIn(site);
  const index = (options: string[]): Promise<Cost> => {
    rmSync(join(site, 'pagefind'), { recursive: true, force: true });
    return costOf(process.execPath, [PAGEFIND, '--site', site, '--quiet', ...options], process.env);
  };
  say('and Pagefind');
  const pagefind = await index([]);
  const pagefindGerman = await index(['--glob', '{offers,requests,organisations}/**/*.html']);
  return { version, hugo, pages, pagefind, pagefindGerman };
}

function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0];
  } catch {
    return undefined;
  }
}

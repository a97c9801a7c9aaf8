import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerFiles } from '#build/header-files.ts';

const HOSTING = fileURLToPath(new URL('../../hosting', import.meta.url));

/**
 * Writes the header files for hosts that can send headers, `hosting/`.
 * @param check writes nothing and only says what would change
 * @returns exit code: 1 where `check` finds something out of date
 */
export function writeHeaderFiles(check: boolean, folder = relative(process.cwd(), HOSTING)): number {
  const stale = [...headerFiles()].filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  const names = stale.map(([name]) => name).join(', ');
  if (stale.length === 0) process.stdout.write(`${folder} is up to date.\n`);
  else if (check) process.stderr.write(`${folder} is out of date (${names}): run npm run hub -- generate.\n`);
  else {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of stale) writeFileSync(join(folder, name), text);
    process.stdout.write(`${folder} written.\n`);
  }
  return check && stale.length > 0 ? 1 : 0;
}

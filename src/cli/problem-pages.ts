import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { problemPages } from '#checks/problem-pages.ts';

/**
 * Writes the help page of every problem, and removes those of problems that no longer exist.
 * @param folder `docs/problems`
 * @param check writes nothing and only says what would change
 * @returns exit code: 1 where `check` finds something out of date
 */
export function writeProblemPages(folder: string, check: boolean): number {
  const pages = new Map(problemPages().map(({ path, text }) => [basename(path), text]));
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const surplus = present.filter((name) => !pages.has(name));
  const stale = [...pages].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  const changed = [...stale.map(([name]) => name), ...surplus];
  if (changed.length === 0) process.stdout.write(`${folder} is up to date.\n`);
  else if (check)
    process.stderr.write(`${folder} is out of date (${changed.join(', ')}): run npm run hub -- generate.\n`);
  else {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of stale) writeFileSync(join(folder, name), text);
    for (const name of surplus) rmSync(join(folder, name));
    process.stdout.write(`${folder} written.\n`);
  }
  return check && changed.length > 0 ? 1 : 0;
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of one folder that follow from code and content. */
export interface GeneratedFolder {
  folder: string;
  files: ReadonlyMap<string, string>;
  /** Whether a file that no longer follows from anything is one of ours, to be taken away. */
  isOurs(name: string): boolean;
  /** Whether a difference may wait: it is named and no fault. */
  mayWait?(file: StaleFile): boolean;
}

/** A file that is not what it should be. */
export interface StaleFile {
  name: string;
  /** What it says; undefined where it is missing. */
  before: string | undefined;
  /** What it should say; undefined where it should be gone. */
  after: string | undefined;
}

/** What in a folder is not as it should be. */
export function staleFiles({ folder, files, isOurs }: GeneratedFolder): StaleFile[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const names = new Set([...files.keys(), ...present.filter(isOurs)]);
  return [...names]
    .map((name) => ({
      name,
      before: present.includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined,
      after: files.get(name),
    }))
    .filter(({ before, after }) => before !== after);
}

/**
 * Brings a folder up to date.
 * @param check writes nothing and only says what would change
 * @returns exit code: 1 where `check` finds something out of date
 */
export function bringUpToDate(generated: GeneratedFolder, check: boolean): number {
  const { folder, mayWait = () => false } = generated;
  const stale = staleFiles(generated);
  if (stale.length === 0) {
    process.stdout.write(`${folder} is up to date.\n`);
    return 0;
  }
  if (check) return reported(folder, stale, stale.every(mayWait));
  mkdirSync(folder, { recursive: true });
  for (const { name, after } of stale) {
    if (after === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), after);
  }
  process.stdout.write(`${folder} written.\n`);
  return 0;
}

function reported(folder: string, stale: readonly StaleFile[], canWait: boolean): number {
  if (canWait)
    process.stdout.write(
      `${folder} is of an earlier vocabulary: run npm run hub -- generate when convenient.\n`,
    );
  else
    process.stderr.write(
      `${folder} is out of date (${stale.map(({ name }) => name).join(', ')}): run npm run hub -- generate.\n`,
    );
  return canWait ? 0 : 1;
}

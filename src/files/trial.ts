import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent, type Reading } from './content.ts';
import type { PlainDate } from '#schemas/fields.ts';

/**
 * Reads a content folder as it would be with some files written, and leaves it as it is.
 * @param files texts by path inside the content folder
 */
export function readTrial(root: string, files: ReadonlyMap<string, string>, today: PlainDate): Reading {
  const copy = mkdtempSync(join(tmpdir(), 'drehscheibe-trial-'));
  try {
    cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    return readContent(copy, { today });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

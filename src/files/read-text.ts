import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file that the check has read, by its path inside the content folder. */
export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

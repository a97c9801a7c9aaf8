import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { GitObject } from './object-reader.ts';

/**
 * Writes an object as git itself keeps a single one, which saves a process for each:
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 * @returns its SHA
 */
export function writeLooseObject(folder: string, type: GitObject['type'], content: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = createHash('sha1').update(whole).digest('hex');
  const path = join(folder, 'objects', sha.slice(0, 2), sha.slice(2));
  if (existsSync(path)) return sha;
  mkdirSync(dirname(path), { recursive: true });
  // A running git never meets half an object.
  writeFileSync(`${path}.new`, deflateSync(whole, { level: 1 }), { mode: 0o444 });
  renameSync(`${path}.new`, path);
  return sha;
}

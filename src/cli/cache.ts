import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHES = fileURLToPath(new URL('../../.cache', import.meta.url));

/** Astro's cache: one per output folder, so that two builds side by side never share a half-written one. */
export function cacheFolderOf(out: string): string {
  return join(CACHES, createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12));
}

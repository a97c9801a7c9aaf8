import { basename, extname, join } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import { imageHeader } from '#checks/image-header.ts';
import { readBytes } from './read-bytes.ts';

/** Bytes that an image file may have at most. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Pixels on one side. */
const MAX_SIDE = 6000;

const ALLOWED = 'JPEG, PNG, WebP';
const formatOf: Readonly<Record<string, string>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
};

/** Whether an image may be published: its real format, size and what its metadata give away. */
export function* imageFindings(root: string, path: string): Generator<Finding> {
  const report = (code: Finding['code'], facts: Finding['facts']): Finding => ({
    code,
    file: path,
    at: START,
    facts,
  });
  const ending = extname(path).toLowerCase();
  const expected = formatOf[ending];
  if (!expected) {
    yield report('image-kind', { found: ending.slice(1).toUpperCase(), allowed: ALLOWED });
    return;
  }
  const bytes = readBytes(join(root, path), MAX_BYTES);
  if (typeof bytes === 'string') yield report(bytes, { name: basename(path) });
  else if (typeof bytes === 'number') yield report('image-too-large', { size: bytes, limit: MAX_BYTES });
  else {
    const header = imageHeader(bytes);
    if (typeof header !== 'object' || header.format !== expected) {
      const actual = typeof header === 'object' ? header.format.toUpperCase() : (header ?? '');
      yield report('image-content', { found: basename(path), actual });
      return;
    }
    const { width, height, hasPlace } = header;
    if (width > MAX_SIDE || height > MAX_SIDE)
      yield report('image-dimensions', { width, height, limit: MAX_SIDE });
    if (width === 0 || height === 0) yield report('image-content', { found: basename(path), actual: '' });
    if (hasPlace) yield report('image-location', {});
  }
}

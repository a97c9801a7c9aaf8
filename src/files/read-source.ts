import { openSync, readSync, closeSync, fstatSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import { kinds } from '#schemas/kinds.ts';
import { decode } from './bytes.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Source } from './source.ts';

/** Bytes that one entry may have at most. */
export const MAX_BYTES = 64 * 1024;

const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/gm;

/** Reads one file as text and finds its parts; without `source` where it has none. */
export function readSource(root: string, file: string, target: Source['target']): { source?: Source; findings: Finding[] } {
  const limit = target.is === 'vocabulary' ? MAX_BYTES * 8 : MAX_BYTES;
  const bytes = readBytes(join(root, file), limit);
  if (typeof bytes === 'string') return { findings: [{ code: bytes, file, at: START }] };
  if (typeof bytes === 'number') {
    return { findings: [{ code: 'file-too-large', file, at: START, facts: { size: bytes, limit } }] };
  }
  const { text, findings: found } = decode(bytes);
  const findings = found.map((finding) => ({ ...finding, file }));
  if (text === undefined) return { findings };
  const conflicts = [...text.matchAll(CONFLICT)];
  if (conflicts.length > 0) {
    for (const { index, 0: marker } of conflicts) {
      const line = text.slice(0, index).split('\n').length;
      findings.push({ code: 'conflict-marker', file, at: { line, column: 1 }, facts: { found: marker } });
    }
    return { findings };
  }
  if (target.is === 'vocabulary' || kinds[target.kind].body === 'none') {
    return { source: { file, target, text, head: { start: 0, end: text.length }, body: text.length }, findings };
  }
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return { findings: [...findings, { code: `front-matter-${parts}`, file, at: START }] };
  return { source: { file, target, text, ...parts }, findings };
}

/** The bytes of a plain file; its size when that is over the limit, a code when it cannot be read. Never waits on a pipe. */
function readBytes(path: string, limit: number): Buffer | number | 'file-unreadable' | 'file-special' {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return 'file-unreadable';
  }
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return 'file-special';
    if (status.size > limit) return status.size;
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(handle, bytes, length, bytes.length - length, null);
      if (got === 0) break;
      length += got;
    }
    return bytes.subarray(0, length);
  } catch {
    return 'file-unreadable';
  } finally {
    closeSync(handle);
  }
}

import { basename, join } from 'node:path';
import { oddCharactersIn } from '#checks/characters.ts';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import { kinds } from '#schemas/kinds.ts';
import { decode } from './bytes.ts';
import { splitFrontMatter } from '#formats/front-matter.ts';
import { readBytes } from './read-bytes.ts';
import type { Source } from './source.ts';

/** Bytes that one entry may have at most. */
export const MAX_BYTES = 64 * 1024;
/** A list of terms has up to two thousand of them. */
const MAX_VOCABULARY_BYTES = 1024 * 1024;

const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/gm;

export interface ReadSource {
  /** Set wherever there is text to point into. */
  source?: Source;
  /** Whether front matter and body were found, so that the entry can be read on. */
  isWhole: boolean;
  findings: Finding[];
}

/** Reads one file as text and finds its parts. */
export function readSource(root: string, file: string, target: Source['target']): ReadSource {
  const limit = target.is === 'vocabulary' ? MAX_VOCABULARY_BYTES : MAX_BYTES;
  const bytes = readBytes(join(root, file), limit);
  if (typeof bytes === 'string')
    return unread({ code: bytes, file, at: START, facts: { name: basename(file) } });
  if (typeof bytes === 'number')
    return unread({ code: 'file-too-large', file, at: START, facts: { size: bytes, limit } });
  return sourceOf(bytes, file, target);
}

function unread(finding: Finding): ReadSource {
  return { isWhole: false, findings: [finding] };
}

/** Makes text and its parts of a file's bytes. */
export function sourceOf(bytes: Buffer, file: string, target: Source['target']): ReadSource {
  const { text, findings: found } = decode(bytes);
  const findings = found.map((finding): Finding => ({ ...finding, file }));
  if (text === undefined) return { isWhole: false, findings };
  for (const { code, at, facts } of oddCharactersIn(text))
    findings.push({ code, file, at: { text: at }, facts });
  const whole = { file, target, text, head: { start: 0, end: text.length }, body: text.length };
  const conflicts = [...text.matchAll(CONFLICT)];
  for (const { index, 0: marker } of conflicts) {
    findings.push({ code: 'conflict-marker', file, at: { text: index }, facts: { found: marker } });
  }
  if (conflicts.length > 0) return { source: whole, isWhole: false, findings };
  if (target.is === 'vocabulary' || kinds[target.kind].body === 'none')
    return { source: whole, isWhole: true, findings };
  const parts = splitFrontMatter(text);
  if (typeof parts !== 'string') return { source: { ...whole, ...parts }, isWhole: true, findings };
  return {
    source: whole,
    isWhole: false,
    findings: [...findings, { code: `front-matter-${parts}`, file, at: START }],
  };
}

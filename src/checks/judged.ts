import { kinds } from '#schemas/kinds.ts';
import { vocabularyFiles } from '#schemas/vocabulary.ts';
import type { BodyReader } from './body-reader.ts';
import { oddCharactersIn } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Piece } from './outline.ts';
import { pruned } from './prune.ts';
import { findingsOf } from './schema-issues.ts';
import type { FilePlace } from './subject.ts';
import { textsIn } from './values.ts';

/** One entry, or part of the vocabulary, after its schema and the Markdown policy have seen it. */
export interface Judged {
  /** Set for entries. */
  draft?: Draft;
  /** What was given without what the schema refused; set for the vocabulary. */
  terms?: unknown;
  /** The validated data, where nothing was wrong with it. */
  data?: unknown;
  findings: Finding[];
}

/**
 * Judges what one entry says by itself; rules across entries come after that.
 * @param given the fields, without empty ones
 */
export function judged(
  target: FilePlace,
  file: string,
  given: unknown,
  body: string,
  readBody: BodyReader,
): Judged {
  const schema = target.is === 'vocabulary' ? vocabularyFiles[target.name] : kinds[target.kind].schema;
  const result = schema.safeParse(given);
  const issues = result.error?.issues ?? [];
  const data: unknown = result.success ? result.data : pruned(given, issues);
  const findings = findingsOf(issues, given, schema).map((found): Finding => ({ ...found, file }));
  const valid = result.success ? { data } : {};
  if (target.is === 'vocabulary') return { terms: data, ...valid, findings };
  const { kind, id, lang, call } = target;
  const read = readBody(body, kinds[kind].body);
  for (const found of read.findings) findings.push({ ...found, file });
  if (body.includes('&')) findings.push(...hiddenInBody(file, body, read.outline.texts));
  const place = { kind, id, ...(lang && { lang }), ...(call && { call }), file };
  return { draft: { ...place, data, body, outline: read.outline } as Draft, ...valid, findings };
}

/** Characters in the fields that are not what they seem. */
export function* oddInFields(file: string, given: unknown): Generator<Finding> {
  for (const [field, text] of textsIn(given, () => true)) {
    for (const { code, facts } of oddCharactersIn(text)) yield { code, file, at: { field }, facts };
  }
}

/** What entities such as `&#x202E;` stand for; characters that are in the file itself are named there. */
function* hiddenInBody(file: string, body: string, texts: readonly Piece[]): Generator<Finding> {
  for (const { value, at } of texts) {
    if (body.startsWith(value, at)) continue;
    for (const { code, facts } of oddCharactersIn(value)) yield { code, file, at: { body: at }, facts };
  }
}

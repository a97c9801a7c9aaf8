import { oddCharactersIn } from '#checks/characters.ts';
import type { Draft } from '#checks/draft.ts';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import type { Piece } from '#checks/outline.ts';
import { findingsOf } from '#checks/schema-issues.ts';
import { textsIn } from '#checks/values.ts';
import { withoutEmpty } from '#schemas/empty.ts';
import { kinds } from '#schemas/kinds.ts';
import { vocabularyFiles } from '#schemas/vocabulary.ts';
import type { Source } from './source.ts';
import { readBody } from './bodies.ts';
import { pruned } from './prune.ts';
import { readYaml } from './yaml.ts';

/** One file after its schema has seen it. */
export interface Drafted {
  source: Source;
  /** Set for entries, as far as their YAML could be read. */
  draft?: Draft;
  /** What the file says without what its schema refused; set for the vocabulary. */
  terms?: unknown;
  /** The validated data, where nothing was wrong with it. */
  data?: unknown;
  findings: Finding[];
}

/** Makes an entry, or part of the vocabulary, of a file's text. */
export function draftOf(source: Source): Drafted {
  const { file, target, text, head } = source;
  const yaml = readYaml(text.slice(head.start, head.end));
  if (yaml.findings.length > 0) {
    const findings = yaml.findings.map(({ offset, ...found }) => ({
      ...found,
      file,
      at: { text: head.start + offset },
    }));
    return { source, findings };
  }
  const given = withoutEmpty(yaml.value);
  if (given === undefined || Object.keys(given as object).length === 0) {
    return {
      source,
      findings: [{ code: head.start > 0 ? 'front-matter-empty' : 'file-empty', file, at: START }],
    };
  }
  const schema = target.is === 'vocabulary' ? vocabularyFiles[target.name] : kinds[target.kind].schema;
  const result = schema.safeParse(given);
  const issues = result.error?.issues ?? [];
  const data: unknown = result.success ? result.data : pruned(given, issues);
  const findings = findingsOf(issues, given, schema).map((found): Finding => ({ ...found, file }));
  // An escape such as "\u202E" hides in the file what the page would show.
  if (text.slice(head.start, head.end).includes('\\')) findings.push(...hiddenInFields(file, given));
  const valid = result.success ? { data } : {};
  if (target.is === 'vocabulary') return { source, terms: data, ...valid, findings };
  const { kind, id, lang, call } = target;
  const place = { kind, id, ...(lang && { lang }), ...(call && { call }), file };
  const body = text.slice(source.body);
  const read = readBody(body, kinds[kind].body);
  for (const found of read.findings) findings.push({ ...found, file });
  if (body.includes('&')) findings.push(...hiddenInBody(file, body, read.outline.texts));
  const draft = { ...place, data, body, outline: read.outline } as Draft;
  return { source, draft, ...valid, findings };
}

function* hiddenInFields(file: string, given: unknown): Generator<Finding> {
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

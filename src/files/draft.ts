import type { Draft } from '#checks/draft.ts';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import { judged, oddInFields } from '#checks/judged.ts';
import { withoutEmpty } from '#schemas/empty.ts';
import type { Source } from './source.ts';
import { readBody } from './bodies.ts';
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
  const result = judged(target, file, given, text.slice(source.body), readBody);
  // An escape such as "\u202E" hides in the file what the page would show; what stands there openly was named before.
  if (text.slice(head.start, head.end).includes('\\')) result.findings.push(...oddInFields(file, given));
  return { source, ...result };
}

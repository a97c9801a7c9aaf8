import { assemble } from './assemble.ts';
import { draftOf, type Drafted } from './draft.ts';
import { inventory } from './inventory.ts';
import { positionsIn } from './positions.ts';
import { quarantined } from './quarantine.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';
import type { Finding } from '#checks/finding.ts';
import { fieldName } from '#checks/finding.ts';
import type { Problem } from '#checks/problem.ts';
import { rules } from '#checks/rules.ts';
import { subjectOf } from '#checks/subject.ts';
import type { Content } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';

/** A content folder, read and checked once. */
export interface Reading {
  /** What passed; undefined when settings or vocabulary cannot be read. */
  content: Content | undefined;
  /** Everything that is wrong, by file, line and column. */
  problems: Problem[];
  /** How many files were looked at. */
  files: number;
  /** Files left out of `content` in quarantine, because of their own problems or of what they refer to. */
  setAside: string[];
}

/**
 * Reads and checks a content folder. Never throws on what is in it.
 * @param today plain date in the hub's time zone
 * @param quarantine also leaves out entries that refer to what was left out, so that the rest can be published
 */
export function readContent(root: string, options: { today: PlainDate; quarantine?: boolean }): Reading {
  const { files, findings } = inventory(root);
  const sources = new Map<string, Source>();
  const drafted: Drafted[] = [];
  for (const { path, target } of files) {
    const read = readSource(root, path, target);
    findings.push(...read.findings);
    if (!read.source) continue;
    sources.set(path, read.source);
    const result = draftOf(read.source);
    findings.push(...result.findings);
    drafted.push(result);
  }
  const subject = subjectOf(drafted, files, options.today);
  for (const rule of rules) findings.push(...rule(subject));
  const kept = quarantined(drafted, findings, options.quarantine ?? false);
  return {
    content: assemble(kept.drafted),
    problems: located([...findings, ...kept.findings], sources),
    files: files.length,
    setAside: kept.setAside,
  };
}

function located(findings: Finding[], sources: Map<string, Source>): Problem[] {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  return [...byFile.keys()].sort().flatMap((file) => {
    const source = sources.get(file);
    const positions = source && positionsIn(source);
    return byFile
      .get(file)!
      .map(({ code, at, facts = {} }): Problem => {
        const place = positions ? positions(at) : 'line' in at ? at : { line: 1, column: 1 };
        const path = 'field' in at ? at.field : 'key' in at ? at.key : [];
        const field = path.length > 0 ? { field: fieldName(path) } : {};
        return { code, file, line: place.line, column: place.column, ...field, facts };
      })
      .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
  });
}

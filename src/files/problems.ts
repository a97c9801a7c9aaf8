import { fieldName, type Finding } from '#checks/finding.ts';
import type { Problem } from '#checks/problem.ts';
import { positionsIn } from './positions.ts';
import type { Source } from './source.ts';

/** Problems of one kind in one file that are named one by one; the rest is counted. */
const MOST = 50;

/** Findings with their lines and columns, by file and place, each only once. */
export function problemsOf(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Problem[] {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  return [...byFile.keys()].sort().flatMap((file) => {
    const source = sources.get(file);
    const positions = source && positionsIn(source);
    const unique = new Map<string, Problem>();
    for (const { code, at, facts = {} } of limited(byFile.get(file)!)) {
      const { line, column } = positions ? positions(at) : 'line' in at ? at : { line: 1, column: 1 };
      const path = 'field' in at ? at.field : 'key' in at ? at.key : [];
      const field = path.length > 0 ? { field: fieldName(path) } : {};
      unique.set(`${line}:${column} ${code}`, { code, file, line, column, ...field, facts });
    }
    return [...unique.values()].sort(byPlace);
  });
}

function limited(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= MOST) kept.push(finding);
  }
  for (const [code, count] of counts) {
    if (count <= MOST) continue;
    const last = kept.findLast((finding) => finding.code === code)!;
    kept.push({ code: 'file-more', file: last.file, at: last.at, facts: { code, count: count - MOST } });
  }
  return kept;
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

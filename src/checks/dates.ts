import { kindNames, rowOfKind } from '#schemas/kinds.ts';
import type { Rule } from './draft.ts';
import { fieldName, type FieldPath, type Finding } from './finding.ts';
import { valuesAt } from '#schemas/values-at.ts';

/** Days stand in their order, and what has happened did not happen tomorrow. */
export const dates: Rule = function* (subject) {
  for (const kind of kindNames) {
    const { order = [], past = [] } = rowOfKind(kind).days ?? {};
    const pairs = order.map(([later, earlier]) => [later.split('.'), earlier.split('.')] as const);
    const pasts = past.map((field) => field.split('.'));
    for (const { file, data } of subject.drafts[kind]) {
      for (const [later, earlier] of pairs) yield* inOrder(file, data, later, earlier);
      for (const field of pasts) {
        for (const [path, day] of valuesAt(data, field)) {
          if (typeof day === 'string' && day > subject.today) yield future(file, path, day, subject.today);
        }
      }
    }
  }
};

function* inOrder(file: string, data: unknown, later: string[], earlier: string[]): Generator<Finding> {
  const [[path, bound] = []] = valuesAt(data, earlier);
  if (typeof bound !== 'string' || !path) return;
  for (const [field, found] of valuesAt(data, later)) {
    if (typeof found !== 'string' || found >= bound) continue;
    const facts = { field: fieldName(field), found, other: fieldName(path), bound };
    yield { code: 'date-order', file, at: { field }, facts };
  }
}

function future(file: string, field: FieldPath, found: string, today: string): Finding {
  return { code: 'date-future', file, at: { field }, facts: { field: fieldName(field), found, today } };
}

import { dayFields, EARLIEST_DAY, EARLIEST_OLD_DAY, latestDay } from '#schemas/day-rules.ts';
import { kindNames, kinds, rowOfKind } from '#schemas/kinds.ts';
import { valuesAt } from '#schemas/values-at.ts';
import type { Rule } from './draft.ts';
import { fieldName, type FieldPath, type Finding } from './finding.ts';

/** Days stand in their order and in the time of the hub, and what has happened did not happen tomorrow. */
export const dates: Rule = function* ({ drafts, today }) {
  for (const kind of kindNames) {
    const { order = [], past = [], old = [] } = rowOfKind(kind).days ?? {};
    const pairs = order.map(([later, earlier]) => [later.split('.'), earlier.split('.')] as const);
    const fields = dayFields(kinds[kind].schema).map((path) => {
      const name = path.join('.');
      const earliest = old.includes(name) ? EARLIEST_OLD_DAY : EARLIEST_DAY;
      return { path, earliest, isPast: past.includes(name) };
    });
    for (const { file, data } of drafts[kind]) {
      for (const [later, earlier] of pairs) yield* inOrder(file, data, later, earlier);
      for (const { path, earliest, isPast } of fields)
        for (const [field, day] of valuesAt(data, path)) {
          if (typeof day !== 'string') continue;
          if (day < earliest) yield outside('date-too-early', file, field, day, earliest);
          else if (isPast && day > today) yield future(file, field, day, today);
          else if (!isPast && day > latestDay(today))
            yield outside('date-too-late', file, field, day, latestDay(today));
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

function outside(
  code: 'date-too-early' | 'date-too-late',
  file: string,
  field: FieldPath,
  found: string,
  bound: string,
): Finding {
  return { code, file, at: { field }, facts: { field: fieldName(field), found, bound } };
}

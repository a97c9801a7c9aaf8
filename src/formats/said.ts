import { withoutEmpty } from '#schemas/empty.ts';

/** What is left of an entry's data in its file: nothing that says nothing. */
export function saidOf(data: Record<string, unknown>): Record<string, unknown> {
  return (saidIn(data) ?? {}) as Record<string, unknown>;
}

/** The same of any value in it; undefined for one that says nothing. */
export function saidIn(value: unknown): unknown {
  return withoutHollow(withoutEmpty(value));
}

/** Without lists and sets of fields in which nothing is left: they say no more than an absent field. */
function withoutHollow(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutHollow).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value)
    .map(([key, item]) => [key, withoutHollow(item)] as const)
    .filter(([, item]) => item !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Whether two values say the same, in whatever order their keys stand. */
export function saysSame(one: unknown, other: unknown): boolean {
  return spelledOut(one) === spelledOut(other);
}

function spelledOut(value: unknown): string | undefined {
  return JSON.stringify(saidIn(value), (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

import type { z } from 'zod';

/**
 * Data without what its schema refused, so that rules may trust the type of everything that is left. An item refused
 * in a list leaves `undefined` behind: the others keep their positions.
 */
export function pruned(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) remove(copy, path);
  }
  return copy;
}

function remove(data: unknown, path: readonly PropertyKey[]): void {
  let at = data as Record<PropertyKey, unknown> | undefined;
  for (const part of path.slice(0, -1)) {
    const next = at?.[part];
    if (typeof next !== 'object' || next === null) return;
    at = next as Record<PropertyKey, unknown>;
  }
  const last = path.at(-1);
  if (at === undefined || last === undefined) return;
  if (Array.isArray(at)) at[last as number] = undefined;
  else delete at[last];
}

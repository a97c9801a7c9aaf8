import type { FieldPath } from './finding.ts';

/** All values that a pattern of keys reaches, with their paths; `*` stands for every item of a list. */
export function* valuesAt(
  data: unknown,
  pattern: readonly string[],
  depth = 0,
  path: FieldPath = [],
): Generator<[FieldPath, unknown]> {
  const part = pattern[depth];
  if (part === undefined) yield [path, data];
  else if (part === '*') {
    if (!Array.isArray(data)) return;
    for (const [at, item] of data.entries()) yield* valuesAt(item, pattern, depth + 1, [...path, at]);
  } else if (typeof data === 'object' && data !== null && Object.hasOwn(data, part)) {
    yield* valuesAt((data as Record<string, unknown>)[part], pattern, depth + 1, [...path, part]);
  }
}

/** Every text in the data, with its path. */
export function* textsIn(data: unknown, path: FieldPath = []): Generator<[FieldPath, string]> {
  if (typeof data === 'string') yield [path, data];
  else if (Array.isArray(data)) for (const [at, item] of data.entries()) yield* textsIn(item, [...path, at]);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, item] of Object.entries(data)) yield* textsIn(item, [...path, key]);
  }
}

/** Every list in the data, with its path. */
export function* listsIn(data: unknown, path: FieldPath = []): Generator<[FieldPath, unknown[]]> {
  if (Array.isArray(data)) {
    yield [path, data];
    for (const [at, item] of data.entries()) yield* listsIn(item, [...path, at]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, item] of Object.entries(data)) yield* listsIn(item, [...path, key]);
  }
}

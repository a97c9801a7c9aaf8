import type { FieldPath } from './finding.ts';

/** A value and the path to it. */
export type LocatedValue<T> = readonly [path: FieldPath, value: T];

/** Every text in the data that matches. */
export function textsIn(data: unknown, matches: (text: string) => boolean): LocatedValue<string>[] {
  const found: LocatedValue<string>[] = [];
  visit(data, [], (value, path) => {
    if (typeof value === 'string' && matches(value)) found.push([[...path], value]);
  });
  return found;
}

/** Every list in the data that has more than one item. */
export function listsIn(data: unknown): LocatedValue<unknown[]>[] {
  const found: LocatedValue<unknown[]>[] = [];
  visit(data, [], (value, path) => {
    if (Array.isArray(value) && value.length > 1) found.push([[...path], value]);
  });
  return found;
}

/** Shows every value of a tree, outer ones first. @param path is reused: whoever keeps it copies it */
function visit(
  data: unknown,
  path: (string | number)[],
  show: (value: unknown, path: FieldPath) => void,
): void {
  show(data, path);
  if (Array.isArray(data)) {
    for (let at = 0; at < data.length; at++) {
      path.push(at);
      visit(data[at], path, show);
      path.pop();
    }
  } else if (typeof data === 'object' && data !== null) {
    for (const key of Object.keys(data)) {
      path.push(key);
      visit((data as Record<string, unknown>)[key], path, show);
      path.pop();
    }
  }
}

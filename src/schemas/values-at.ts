type Found = readonly [path: (string | number)[], value: unknown];

/** All values that a pattern of keys reaches; `*` stands for every item of a list. */
export function valuesAt(data: unknown, pattern: readonly string[]): Found[] {
  const found: Found[] = [];
  collect(data, pattern, 0, [], found);
  return found;
}

function collect(
  data: unknown,
  pattern: readonly string[],
  start: number,
  path: (string | number)[],
  found: Found[],
): void {
  let at = data;
  for (let depth = start; depth < pattern.length; depth++) {
    const part = pattern[depth]!;
    if (part === '*') {
      if (!Array.isArray(at)) return;
      const above = [...path, ...pattern.slice(start, depth)];
      for (let item = 0; item < at.length; item++)
        collect(at[item], pattern, depth + 1, [...above, item], found);
      return;
    }
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return;
    at = (at as Record<string, unknown>)[part];
  }
  found.push([[...path, ...pattern.slice(start)], at]);
}

/**
 * Memory under a name, one for the whole process: Vite evaluates modules apart from the command that started it, so that
 * a variable of a module would exist twice.
 */
export function shared<T extends object>(name: string): Partial<T> {
  const all = globalThis as unknown as Record<symbol, Partial<T> | undefined>;
  return (all[Symbol.for(`drehscheibe.${name}`)] ??= {});
}

import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';

/** What people call an entry: its name or its title; its id where it has neither. */
export function entryName({ id, data }: { id: string; data: object }): string {
  const { name, title } = data as { name?: string; title?: string };
  return name ?? title ?? id;
}

/** What entries of a kind are called, by id: in the language that is asked for where there is a text in it. */
export function entryNames(entries: readonly Entry[], lang: Lang): Map<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries)
    if (entry.lang === lang || !names.has(entry.id)) names.set(entry.id, entryName(entry));
  return names;
}

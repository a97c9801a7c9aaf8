import type { Entry } from '#schemas/entry.ts';
import { kinds } from '#schemas/kinds.ts';
import { pointersIn, type ReferenceTarget } from '#schemas/pointers.ts';

/** Ids of a kind's entries or of a file's terms that an entry names anywhere in its fields, each once. */
export function idsNamedIn({ kind, data }: Pick<Entry, 'kind' | 'data'>, target: ReferenceTarget): string[] {
  const pointers = pointersIn(kinds[kind].schema, data);
  return [...new Set(pointers.filter((pointer) => pointer.target === target).map(({ id }) => id))];
}

import type { Code } from './catalogue.ts';

/** Keys and list positions that lead to a field, counted after empty items were dropped: `['needs', 2, 'category']`. */
export type FieldPath = readonly (string | number)[];

/** Where in a file something is wrong, as a rule can say it: only `files/` knows lines. */
export type At =
  | { field: FieldPath }
  /** The name of the field, not its value. */
  | { key: FieldPath }
  /** UTF-16 offset in the body below the front matter. */
  | { body: number }
  /** UTF-16 offset in the whole text. */
  | { text: number }
  | { line: number; column: number };

export type Facts = Record<string, string | number>;

/** What a rule has found; becomes a `Problem` once its place has a line and a column. */
export interface Finding {
  code: Code;
  /** Path inside the content folder. */
  file: string;
  at: At;
  facts?: Facts;
}

export const START = { line: 1, column: 1 } as const;

/** A path as people write it: `needs[2].category`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

import type { Lang } from '#schemas/fields.ts';

export interface FactValue {
  text: string;
  /** Language of the text where it is not the page's. */
  lang?: Lang | undefined;
  href?: string | undefined;
  /** What explains the value. */
  note?: string | undefined;
}

/** One term of a description list with its values. */
export interface Fact {
  term: string;
  values: readonly FactValue[];
}

/** A fact with plain texts; undefined where there is nothing to say. */
export function fact(term: string, ...texts: readonly (string | undefined)[]): Fact | undefined {
  const values = texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => ({ text: text as string }));
  return values.length === 0 ? undefined : { term, values };
}

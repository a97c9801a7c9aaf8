import { dateInWords } from '#domain/dates.ts';
import { plainDate, type Lang } from '#schemas/fields.ts';
import { labelOf } from '#schemas/words.ts';

/** A day in words; of a draft it may be missing. */
export function dayIn(day: string | undefined, lang: Lang): string {
  return plainDate.safeParse(day).success ? dateInWords(day!, lang) : '…';
}

/** The label of a value that may be missing. */
export function labelIn<T extends Record<string, readonly [string, string]>>(
  list: { labels: T },
  value: keyof T | undefined,
  lang: Lang,
): string | undefined {
  return value === undefined || !Object.hasOwn(list.labels, value) ? undefined : labelOf(list, value, lang);
}

import { z } from 'zod';

/** A text in both languages of the interface. */
export interface Words {
  de: string;
  en: string;
}

/** What a field is called and what it means. German sits on JSON Schema's own keys, English beside it. */
export interface FieldWords {
  title: string;
  description: string;
  en: { title: string; description: string };
  /** What a form says below the field in place of the description. */
  hint?: Words;
}

/**
 * Title and description of a field, for people: they become the words of the CMS, the form, the issue forms and the
 * contributor tables.
 * @param de `[title, description]`
 * @param en `[title, description]`
 * @param hint `[German, English]`, for forms, where the description tells how to write a file
 */
export function words(
  de: readonly [string, string],
  en: readonly [string, string],
  hint?: readonly [de: string, en: string],
) {
  return {
    title: de[0],
    description: de[1],
    en: { title: en[0], description: en[1] },
    ...(hint && { hint: { de: hint[0], en: hint[1] } }),
  } satisfies FieldWords;
}

/** In a form the field itself says enough: a day is picked, a term is chosen, quotes are not seen. */
export const noHint = ['', ''] as const;

/** Closed list of values, each with its label in both languages. */
export function choice<const T extends Record<string, readonly [de: string, en: string]>>(options: T) {
  const values = Object.keys(options) as [keyof T & string, ...(keyof T & string)[]];
  return Object.assign(z.enum(values), { labels: options });
}

/** The label of one value of a {@link choice}. */
export function labelOf<T extends Record<string, readonly [string, string]>>(
  list: { labels: T },
  value: keyof T,
  lang: 'de' | 'en',
): string {
  const label = list.labels[value];
  if (!label) throw new RangeError(`No label for ${String(value)}`);
  return label[lang === 'de' ? 0 : 1];
}

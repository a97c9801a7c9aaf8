import { z } from 'zod';

/** A text in both languages of the interface. */
export interface Words {
  de: string;
  en: string;
}

/**
 * Title and description of a field, for people: they become the words of the CMS, the form, the issue forms and the
 * contributor tables. German sits on JSON Schema's own keys, English beside it.
 * @param de `[title, description]`
 * @param en `[title, description]`
 */
export function words(de: readonly [string, string], en: readonly [string, string]) {
  return { title: de[0], description: de[1], en: { title: en[0], description: en[1] } };
}

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

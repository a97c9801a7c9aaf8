import type { Lang } from '#schemas/fields.ts';
import type { FieldWords } from '#schemas/words.ts';

/** What a form calls a field; empty where the schema does not say. */
export function labelOf({ title = '', en }: Partial<FieldWords>, lang: Lang): string {
  return lang === 'en' ? (en?.title ?? title) : title;
}

/** What a form says below a field; empty where its label is enough. */
export function hintOf({ hint, description = '', en }: Partial<FieldWords>, lang: Lang): string {
  if (hint) return hint[lang];
  return lang === 'en' ? (en?.description ?? description) : description;
}

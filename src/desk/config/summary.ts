import type { DescribedField } from '#forms/described-fields.ts';
import type { Lang } from '#schemas/fields.ts';
import { isFreeText } from './shape.ts';

/** What a collapsed item of a list shows: its day, and that of its required fields which names it to people. */
export function summaryOf(item: DescribedField, lang: Lang): { summary?: string } {
  if (isLanguagePair(item)) return { summary: `{{fields.${lang}}}` };
  const required = Object.entries(item.properties ?? {}).filter(([name]) => item.required?.includes(name));
  const first = (fits: (field: DescribedField) => boolean): string | undefined =>
    required.find(([, field]) => fits(field))?.[0];
  const pair = first(isLanguagePair);
  const naming =
    (pair && `${pair}.${lang}`) ??
    first((field) => isFreeText(field) && field.pattern !== undefined) ??
    first(isFreeText) ??
    first((field) => field.type === 'string' || field.type === 'integer');
  const parts = [first((field) => field.format === 'date'), naming].filter((part) => part !== undefined);
  return parts.length > 0 ? { summary: parts.map((part) => `{{fields.${part}}}`).join(': ') } : {};
}

function isLanguagePair({ properties = {} }: DescribedField): boolean {
  return properties['de']?.type === 'string' && properties['en']?.type === 'string';
}

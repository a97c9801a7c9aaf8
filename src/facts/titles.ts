import type { DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';

/**
 * What a kind's schema calls one of its fields.
 * @param path names joined by dots, those within a list like those of one of its items: `needs.category`
 * @throws RangeError where the schema has no such field
 */
export function titleOf(kind: Kind, path: string, lang: Lang): string {
  const title = titleIn(fieldAt(kind, path), lang);
  if (title === undefined) throw new RangeError(`${kind} has no field ${path}`);
  return title;
}

export function titleIn(field: DescribedField | undefined, lang: Lang): string | undefined {
  return lang === 'de' ? field?.title : field?.en?.title;
}

/** A field of a kind, as its schema describes it. */
export function fieldAt(kind: Kind, path: string): DescribedField | undefined {
  return path
    .split('.')
    .reduce<DescribedField | undefined>((field, name) => field && fieldsIn(field)[name], describedKind(kind));
}

/** The fields within a field: its own, those of a list's items, those of any of its variants. */
export function fieldsIn({ properties, items, oneOf }: DescribedField): Record<string, DescribedField> {
  if (items) return fieldsIn(items);
  if (oneOf) return Object.assign({}, ...oneOf.map(fieldsIn).reverse()) as Record<string, DescribedField>;
  return properties ?? {};
}

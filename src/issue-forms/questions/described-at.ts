import { describedKind } from '#forms/described-kind.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { hintOf, labelOf } from '#forms/described-words.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { ReferenceTarget } from '#schemas/pointers.ts';

/** Words and values of one field in one language, from its schema. */
export interface AskedWords {
  label: string;
  hint: string;
  /** What its id stands for. */
  target?: ReferenceTarget;
  /** Values of a closed list with their labels. */
  options: { value: string; label: string }[];
}

/**
 * What the schema of a kind says about a field.
 * @param path `location.postalCode`
 * @throws RangeError where the schema has no such field
 */
export function describedAt(kind: Kind, path: string, lang: Lang): AskedWords {
  let field: DescribedField | undefined = describedKind(kind);
  for (const name of path.split('.')) field = inside(field, name);
  if (!field) throw new RangeError(`${kind} has no field ${path}`);
  const labels = (lang === 'de' ? field.labels : field.labelsEn) ?? {};
  return {
    label: labelOf(field, lang) || path,
    hint: hintOf(field, lang),
    ...(field.target && { target: field.target }),
    options: (field.enum ?? []).map((value) => ({
      value: String(value),
      label: labels[value] ?? String(value),
    })),
  };
}

function inside(field: DescribedField | undefined, name: string): DescribedField | undefined {
  return (field?.oneOf ?? (field ? [field] : [])).map(({ properties }) => properties?.[name]).find(Boolean);
}

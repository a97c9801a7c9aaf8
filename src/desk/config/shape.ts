import { describedFields, type DescribedField } from '#forms/described-fields.ts';
import { id } from '#schemas/fields.ts';

/**
 * How a field stands in the editor where that differs from the file, because Decap has no fields that depend on others:
 * - `variant`: one of several sets of fields, as a list of exactly one item
 * - `optional`: a set of fields that may be missing, as a list of one item or none; as a plain object its required
 *   fields would be asked for even where the whole is absent
 * - `lines`: a list of free texts, as one text with a line for each
 */
export type Shape = 'same' | 'variant' | 'optional' | 'lines';

/** Name in the editor of the collapsed group of a kind's simple optional fields. */
export const MORE = 'more';
/** Optional fields from which a form is shorter with a group than without. */
const GROUPED_FROM = 7;

export function shapeOf(field: DescribedField, isRequired: boolean): Shape {
  if (field.oneOf) return 'variant';
  if (field.type === 'array' && field.items && isFreeText(field.items)) return 'lines';
  if (field.type === 'object' && field.properties && !isRequired && (field.required?.length ?? 0) > 0)
    return 'optional';
  return 'same';
}

/** A text that is no id, no value of a closed list and no date. */
export function isFreeText(field: DescribedField): boolean {
  return field.type === 'string' && !field.enum && !field.format && !isId(field);
}

export function isId(field: DescribedField): boolean {
  idPattern ??= describedFields(id).pattern;
  return field.pattern === idPattern;
}
let idPattern: string | undefined;

/**
 * Names of the fields that stand in the group {@link MORE}: optional ones of one value or a list of ids, but none of
 * those that are asked first.
 */
export function groupedFields(schema: DescribedField): string[] {
  const { required = [], asked = [], properties = {} } = schema;
  const open = new Set([...required, ...asked]);
  const names = Object.entries(properties)
    .filter(([name, field]) => !open.has(name) && isSimple(field))
    .map(([name]) => name);
  return names.length >= GROUPED_FROM || asked.length > 0 ? names : [];
}

function isSimple(field: DescribedField): boolean {
  const inner = field.type === 'array' ? field.items : field;
  return inner !== undefined && inner.type !== 'object' && inner.type !== 'array' && !inner.oneOf;
}

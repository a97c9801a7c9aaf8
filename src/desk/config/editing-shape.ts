import type { DescribedField } from '#forms/described-fields.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';
import { describedKind } from '#forms/described-kind.ts';
import { groupedFields, MORE, shapeOf } from './shape.ts';

type Data = Record<string, unknown>;

/** An entry's data as the editor holds it: see {@link shapeOf} and {@link groupedFields}. */
export function toEditing(kind: WrittenKind, data: Data): Data {
  const schema = describedKind(kind);
  const edited = eachField(schema, data, toEditor);
  const grouped = groupedFields(schema);
  if (grouped.length === 0) return edited;
  const { more = [], rest = [] } = Object.groupBy(Object.entries(edited), ([name]) =>
    grouped.includes(name) || name === MORE ? 'more' : 'rest',
  );
  return Object.fromEntries(more.length > 0 ? [...rest, [MORE, Object.fromEntries(more)]] : rest);
}

/** An entry's data as its file says it. The inverse of {@link toEditing}. */
export function fromEditing(kind: WrittenKind, edited: Data): Data {
  const schema = describedKind(kind);
  const { [MORE]: more, ...rest } = edited;
  const flat = groupedFields(schema).length > 0 && isRecord(more) ? { ...rest, ...more } : edited;
  return eachField(schema, flat, toFile);
}

type Change = (field: DescribedField, isRequired: boolean, value: unknown) => unknown;

function toEditor(field: DescribedField, isRequired: boolean, value: unknown): unknown {
  switch (shapeOf(field, isRequired)) {
    case 'variant':
      return isRecord(value) ? [within(field, value, toEditor)] : value;
    case 'optional':
      return isRecord(value) ? [within(field, value, toEditor)] : value;
    case 'lines':
      return isTexts(value, field) ? value.join('\n') : value;
    case 'same':
      return within(field, value, toEditor);
  }
}

function toFile(field: DescribedField, isRequired: boolean, value: unknown): unknown {
  switch (shapeOf(field, isRequired)) {
    case 'variant':
    case 'optional':
      return onlyOf(Array.isArray(value) ? value.map((item) => within(field, item, toFile)) : value);
    case 'lines':
      return typeof value === 'string' ? textsIn(value, field) : value;
    case 'same':
      return within(field, value, toFile);
  }
}

/** A line each, or what commas part where no item holds one. */
function textsIn(text: string, { isParted }: DescribedField): string[] {
  const texts = isParted ? text.split(/[\n,;]/).map((word) => word.trim()) : text.split('\n');
  return texts.filter((one) => one !== '');
}

/** More than one item stays a list, so that the check names it: none is chosen in silence. */
function onlyOf(value: unknown): unknown {
  return Array.isArray(value) && value.length <= 1 ? value[0] : value;
}

function within(field: DescribedField, value: unknown, change: Change): unknown {
  if (Array.isArray(value))
    return field.items ? value.map((item: unknown) => within(field.items!, item, change)) : value;
  if (!isRecord(value)) return value;
  const variant = field.oneOf?.find((one) => isVariant(one, value));
  return eachField(variant ?? field, value, change);
}

function eachField(schema: DescribedField, data: Data, change: Change): Data {
  const required = new Set(schema.required);
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field =
        schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
      return [name, field ? change(field, required.has(name), value) : value];
    }),
  );
}

function isVariant(variant: DescribedField, value: Data): boolean {
  return Object.entries(variant.properties ?? {}).every(
    ([name, field]) => field.const === undefined || field.const === value[name],
  );
}

/** Texts of which each comes back as the one it was: with a line end, or where commas part with one, it would be two. */
function isTexts(value: unknown, field: DescribedField): value is string[] {
  const isWhole = (item: unknown): boolean => typeof item === 'string' && textsIn(item, field)[0] === item;
  return Array.isArray(value) && value.every(isWhole);
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

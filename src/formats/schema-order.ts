import { z } from 'zod';

/**
 * The same data with its keys as the schema has them, at every depth. Keys that the schema does not know follow behind
 * in the order in which they came: nothing is dropped.
 */
export function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrapped(schema);
  if (Array.isArray(value)) {
    return inner instanceof z.ZodArray ? value.map((item) => inSchemaOrder(inner.element, item)) : value;
  }
  if (!isRecord(value)) return value;
  if (inner instanceof z.ZodUnion) return inSchemaOrder(variantFor(inner, value), value);
  if (inner instanceof z.ZodRecord) return mapped(value, (item) => inSchemaOrder(inner.valueType, item));
  if (!(inner instanceof z.ZodObject)) return value;
  const shape = inner.shape;
  const known = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return Object.fromEntries([
    ...known.map((key) => [key, inSchemaOrder(shape[key]!, value[key])]),
    ...unknown.map((key) => [key, value[key]]),
  ]);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable)
    inner = inner.unwrap();
  return inner;
}

/** The variant whose fixed values the data has; without one, that which knows most of its keys. */
function variantFor(union: z.ZodUnion, value: Record<string, unknown>): z.core.$ZodType {
  const variants = union.options.map(unwrapped);
  const scores = variants.map((variant) => {
    if (!(variant instanceof z.ZodObject)) return -1;
    const fields = Object.entries(variant.shape);
    const contradicts = fields.some(
      ([key, field]) => field instanceof z.ZodLiteral && !field.values.has(value[key] as z.core.util.Literal),
    );
    const known = fields.filter(([key]) => Object.hasOwn(value, key)).length;
    return contradicts ? known : known + 1000;
  });
  return variants[scores.indexOf(Math.max(...scores))]!;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function mapped(value: Record<string, unknown>, change: (item: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

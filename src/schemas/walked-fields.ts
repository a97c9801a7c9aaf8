import type { z } from 'zod';

/** A schema somewhere within another; `*` in its path stands for every item of a list. */
export interface WalkedField {
  path: readonly string[];
  schema: z.ZodType;
}

/** The parts of Zod's definitions that lead from a schema to its fields. */
interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

/** A schema and all within it, also below optional, default and variants. */
export function* walkFields(schema: z.ZodType, path: readonly string[] = []): Generator<WalkedField> {
  yield { path, schema };
  const { shape = {}, element, valueType, innerType, options = [] } = schema.def as Definition;
  for (const [name, field] of Object.entries(shape)) yield* walkFields(field, [...path, name]);
  const item = element ?? valueType;
  if (item) yield* walkFields(item, [...path, '*']);
  if (innerType) yield* walkFields(innerType, path);
  for (const option of options) yield* walkFields(option, path);
}

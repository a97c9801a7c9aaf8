import type { z } from 'zod';
import type { Lang } from '#schemas/fields.ts';
import type { FieldWords } from '#schemas/words.ts';
import type { FieldPath } from './finding.ts';

/** The parts of Zod's definitions that lead from a schema to its fields. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
}

/** Names of the fields that a schema knows at a path; of several shapes, those of the one that the data chose. */
export function keysAt(schema: z.ZodType, path: FieldPath, data: unknown): string[] {
  const field = fieldAt(schema, path, data);
  return field ? Object.keys(shapeOf(field, valueAt(data, path)).shape ?? {}) : [];
}

/** The description of a field in both languages; empty where it has none. */
export function helpAt(
  schema: z.ZodType,
  path: FieldPath,
  data: unknown,
): { 'help:de': string; 'help:en': string } {
  const { description = '', en } = wordsAt(schema, path, data);
  return { 'help:de': description, 'help:en': en?.description ?? '' };
}

/** What people call a field, with the fields around it: `Bedarf › 2 › Menge`. Unknown names stay as they are. */
export function titleOf(schema: z.ZodType, path: FieldPath, data: unknown, lang: Lang): string {
  return path
    .map((part, depth) => {
      if (typeof part === 'number') return String(part + 1);
      const { title, en } = wordsAt(schema, path.slice(0, depth + 1), data);
      return (lang === 'en' ? en?.title : title) ?? part;
    })
    .join(' › ');
}

/** What the schema says of a field; nothing of one that it does not have. */
export function wordsAt(schema: z.ZodType, path: FieldPath, data: unknown): Partial<FieldWords> {
  return (fieldAt(schema, path, data)?.meta() ?? {}) as Partial<FieldWords>;
}

export function valueAt(data: unknown, path: FieldPath): unknown {
  let at = data;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}

function fieldAt(schema: z.ZodType, path: FieldPath, data: unknown): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  for (const [depth, part] of path.entries()) {
    const definition = shapeOf(field, valueAt(data, path.slice(0, depth)));
    if (typeof part === 'number') field = definition.element;
    else field = definition.valueType ?? ownField(definition, part);
    if (!field) return undefined;
  }
  return field;
}

function ownField({ shape }: Definition, name: string): z.ZodType | undefined {
  return shape && Object.hasOwn(shape, name) ? shape[name] : undefined;
}

/** The definition below optional, default and union: of a union the variant that the data names, else the first. */
function shapeOf(schema: z.ZodType, data: unknown): Definition {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType) return shapeOf(definition.innerType, data);
  const { options, discriminator = '' } = definition;
  if (definition.type !== 'union' || !options) return definition;
  const chosen = options.find((option) => {
    const field = ownField(shapeOf(option, undefined), discriminator);
    return field?.safeParse(valueAt(data, [discriminator])).success;
  });
  return shapeOf(chosen ?? options[0]!, data);
}

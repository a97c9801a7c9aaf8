import { z } from 'zod';
import type { ReferenceTarget } from '#schemas/pointers.ts';
import type { FieldWords } from '#schemas/words.ts';

/** A field as JSON Schema describes it, with the labels of its values: German on JSON Schema's own keys, English beside. */
export interface DescribedField extends Partial<FieldWords> {
  /** What its id or code stands for. */
  target?: ReferenceTarget;
  /** Where the unit of a number stands, see `amountIn`. */
  unitAt?: string;
  /** Names of the fields that a form asks first, in this order; of a kind that has one. */
  asked?: readonly string[];
  /** Of a list of words: no word holds a comma, so that commas part them. */
  isParted?: true;
  type?: string;
  format?: string;
  pattern?: string;
  const?: string | number | boolean;
  enum?: (string | number)[];
  /** German label of each value of `enum`. */
  labels?: Record<string, string>;
  /** English label of each value of `enum`. */
  labelsEn?: Record<string, string>;
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: DescribedField;
  properties?: Record<string, DescribedField>;
  propertyNames?: DescribedField;
  additionalProperties?: boolean | DescribedField;
  required?: string[];
  oneOf?: DescribedField[];
  anyOf?: DescribedField[];
}

/** What an author may write, as plain data. Dates are strings, absent fields with a default are not required. */
export function describedFields(schema: z.ZodType): DescribedField {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const labels = labelsOf(zodSchema);
      if (labels) Object.assign(jsonSchema, { labels: pick(labels, 0), labelsEn: pick(labels, 1) });
    },
  }) as DescribedField;
}

type Labels = Record<string, readonly [de: string, en: string]>;

/** `.meta()` returns a copy without a choice's labels; the copy knows what it was made from. */
function labelsOf(schema: z.core.$ZodType): Labels | undefined {
  for (let at: z.core.$ZodType | undefined = schema; at; at = at._zod.parent) {
    const { labels } = at as { labels?: Labels };
    if (labels) return labels;
  }
  return undefined;
}

function pick(labels: Labels, language: 0 | 1): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([value, both]) => [value, both[language]]));
}

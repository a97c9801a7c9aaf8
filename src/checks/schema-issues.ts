import type { z } from 'zod';
import type { Facts, FieldPath, Finding } from './finding.ts';
import { fieldName } from './finding.ts';
import { nearest, suggester } from './nearest.ts';
import { formatOf } from './formats.ts';
import { helpAt, keysAt, valueAt } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;
type Found = Pick<Finding, 'code' | 'at' | 'facts'>;

/**
 * What a schema refused, in the catalogue's terms.
 * @param value the data as it was given to the schema
 * @param schema to suggest names for unknown fields
 */
export function findingsOf(issues: readonly Issue[], value: unknown, schema: z.ZodType): Found[] {
  // A value of the wrong type also has the wrong length or form: one mistake, said once.
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => fieldName(path as FieldPath)),
  );
  return issues.flatMap((issue) => {
    if (
      issue.code !== 'invalid_type' &&
      issue.code !== 'unrecognized_keys' &&
      mistyped.has(fieldName(issue.path as FieldPath))
    )
      return [];
    const path = issue.path as FieldPath;
    return issue.code === 'unrecognized_keys'
      ? unknownKeys(issue.keys, path, schema, value)
      : [fieldFinding(issue, path, schema, value)];
  });
}

function fieldFinding(issue: Issue, path: FieldPath, schema: z.ZodType, value: unknown): Found {
  const { code, facts } = findingOf(issue, valueAt(value, path));
  return {
    code,
    at: { field: path },
    facts: { field: fieldName(path), ...helpAt(schema, path, value), ...facts },
  };
}

function unknownKeys(keys: string[], path: FieldPath, schema: z.ZodType, value: unknown): Found[] {
  const suggest = suggester();
  const allowed = keysAt(schema, path, value);
  return keys.map((key): Found => {
    const field = fieldName([...path, key]);
    const at = { key: [...path, key] };
    if (key === 'slug' && path.length === 0) return { code: 'field-slug', at, facts: { field } };
    const facts = { field, key, allowed: allowed.join(', '), nearest: suggest(key, () => allowed) };
    return { code: 'field-unknown', at, facts };
  });
}

function findingOf(issue: Issue, found: unknown): Pick<Finding, 'code' | 'facts'> {
  if (found === undefined) return { code: 'field-missing' };
  const facts: Facts = { found: shown(found) };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, found, facts);
    case 'invalid_value':
      return notAllowed(issue.values.map(String), found, facts);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? notAllowed(issue.options.map(String), found, facts)
        : { code: 'field-not-text', facts };
    case 'too_small':
      return {
        code: sizeCode(issue.origin, 'small'),
        facts: { ...facts, limit: Number(issue.minimum), size: sizeOf(found) },
      };
    case 'too_big':
      return {
        code: sizeCode(issue.origin, 'big'),
        facts: { ...facts, limit: Number(issue.maximum), size: sizeOf(found) },
      };
    case 'invalid_format':
      return formatOf(issue.format, issue.pattern, String(found), facts);
    case 'invalid_key':
      return formatOf('regex', undefined, String(issue.path.at(-1)), { found: String(issue.path.at(-1)) });
    default:
      return { code: 'field-format', facts };
  }
}

function wrongType(expected: string, found: unknown, facts: Facts): Pick<Finding, 'code' | 'facts'> {
  const isPlain = ['number', 'boolean'].includes(typeof found);
  if (expected === 'string') return { code: isPlain ? 'field-needs-quotes' : 'field-not-text', facts };
  if (expected === 'int') return { code: 'field-not-whole', facts };
  if (expected === 'number')
    return { code: 'field-not-number', facts: { ...facts, likely: numberIn(found) } };
  if (expected === 'array') return { code: 'field-not-list', facts };
  if (expected === 'boolean') return { code: 'field-not-yes-no', facts };
  return { code: 'field-not-group', facts };
}

/** `20.000`, `20 000` and `"500"` are meant as whole numbers. */
function numberIn(found: unknown): string {
  const digits = typeof found === 'string' ? /^\d{1,3}(?:[. ']?\d{3})*$/.exec(found.trim())?.[0] : undefined;
  return digits?.replace(/\D/g, '') ?? '';
}

function notAllowed(values: string[], found: unknown, facts: Facts): Pick<Finding, 'code' | 'facts'> {
  return {
    code: 'field-not-allowed',
    facts: { ...facts, allowed: values.join(', '), nearest: nearest(String(found), values) ?? '' },
  };
}

function sizeCode(origin: string, way: 'small' | 'big'): Finding['code'] {
  if (origin === 'string') return way === 'small' ? 'field-too-short' : 'field-too-long';
  if (origin === 'array') return way === 'small' ? 'field-too-few' : 'field-too-many';
  return way === 'small' ? 'field-too-low' : 'field-too-high';
}

function sizeOf(found: unknown): number {
  return typeof found === 'string' || Array.isArray(found) ? found.length : Number(found);
}

/** A found value, short enough for a message. */
function shown(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

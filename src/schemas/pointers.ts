import type { z } from 'zod';
import { kinds, type Kind } from './kinds.ts';
import { valuesAt } from './values-at.ts';
import { vocabularyFiles, type VocabularyFile } from './vocabulary.ts';
import { walkFields } from './walked-fields.ts';

/** What an id or a code in a field stands for: an entry of a kind, a term of a file of the vocabulary, a country. */
export type ReferenceTarget = Kind | VocabularyFile | 'country';

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

export function isVocabularyFile(name: string): name is VocabularyFile {
  return Object.hasOwn(vocabularyFiles, name);
}

/** A field that names something else; `*` in its path stands for every item of a list. */
export interface ReferenceField {
  path: readonly string[];
  target: ReferenceTarget;
}

/** One place in an entry that names something else. */
export interface Pointer {
  path: readonly (string | number)[];
  target: ReferenceTarget;
  id: string;
}

/** Everything that an entry's data names, also where what is named is not there. */
export function pointersIn(schema: z.ZodType, data: unknown): Pointer[] {
  return referenceFields(schema).flatMap(({ path: pattern, target }) =>
    valuesAt(data, pattern).flatMap(([path, id]) => (typeof id === 'string' ? [{ path, target, id }] : [])),
  );
}

/**
 * The fields of a schema that name something else, each once.
 * @throws RangeError where a `ref` names what is no {@link ReferenceTarget}
 */
export function referenceFields(schema: z.ZodType): readonly ReferenceField[] {
  const known = fieldsOf.get(schema) ?? distinct([...walk(schema)]);
  fieldsOf.set(schema, known);
  return known;
}
const fieldsOf = new WeakMap<z.ZodType, readonly ReferenceField[]>();

function* walk(schema: z.ZodType): Generator<ReferenceField> {
  for (const { path, schema: field } of walkFields(schema)) {
    const target = field.meta()?.['target'];
    if (target !== undefined) yield { path, target: targetCalled(String(target)) };
  }
}

function targetCalled(name: string): ReferenceTarget {
  if (isKind(name) || isVocabularyFile(name) || name === 'country') return name;
  throw new RangeError(`ref('${name}'): no kind and no file of the vocabulary is called so`);
}

/** Variants of one field may share some of theirs. */
function distinct(fields: readonly ReferenceField[]): ReferenceField[] {
  return [...new Map(fields.map((field) => [`${field.path.join('.')} ${field.target}`, field])).values()];
}

import type { z } from 'zod';
import { kindNames, kinds } from '#schemas/kinds.ts';
import {
  isKind,
  isVocabularyFile,
  pointersIn,
  type Pointer,
  type ReferenceTarget,
} from '#schemas/pointers.ts';
import { vocabularyNames } from '#schemas/vocabulary.ts';
import { schemaOf, type WrittenKind } from '#schemas/written-kind.ts';
import type { Rule, Subject } from './draft.ts';
import { fieldName, type Finding } from './finding.ts';
import { suggester } from './nearest.ts';

/** Whatever names something else names something that is there. */
export const references: Rule = (subject) => unknownReferences(subject, schemaOf);

/** @param schemaOf what names what, by kind */
export function* unknownReferences(
  subject: Subject,
  schemaOf: (kind: WrittenKind) => z.ZodType,
): Generator<Finding> {
  const suggest = suggester();
  for (const { kind, file, data } of writtenIn(subject)) {
    for (const pointer of pointersIn(schemaOf(kind), data)) {
      const known = knownIds(subject, pointer.target);
      if (known?.has(pointer.id) !== false) continue;
      yield unknown(
        file,
        pointer,
        suggest(pointer.id, () => known.keys()),
      );
    }
  }
}

function* writtenIn({
  drafts,
  termLists,
}: Subject): Generator<{ kind: WrittenKind; file: string; data: unknown }> {
  for (const kind of kindNames) for (const { file, data } of drafts[kind]) yield { kind, file, data };
  for (const name of vocabularyNames)
    yield { kind: `vocabulary/${name}`, file: `vocabulary/${name}.yaml`, data: { items: termLists[name] } };
}

/** Undefined where nobody can say what there is: the file of the vocabulary cannot be read, or it is no file's. */
function knownIds(
  { ids, terms }: Subject,
  target: ReferenceTarget,
): ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined {
  if (isKind(target)) return ids[target];
  return isVocabularyFile(target) ? terms[target] : undefined;
}

function unknown(file: string, { path, target, id }: Pointer, likely: string): Finding {
  const place = isKind(target) ? kinds[target].path.replace(':id', id) : `vocabulary/${target}.yaml`;
  const facts = { field: fieldName(path), found: id, place, nearest: likely };
  return { code: 'reference-unknown', file, at: { field: path }, facts };
}

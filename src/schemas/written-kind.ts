import type { z } from 'zod';
import { kindNames, kinds, type Kind } from './kinds.ts';
import { vocabularyFiles, vocabularyNames, type VocabularyFile } from './vocabulary.ts';

/** Everything that stands in a file of its own: a kind of entry, or a file of the vocabulary. */
export type WrittenKind = Kind | `vocabulary/${VocabularyFile}`;

const VOCABULARY = 'vocabulary/';

export const writtenKinds: readonly WrittenKind[] = [
  ...kindNames,
  ...vocabularyNames.map((name) => `${VOCABULARY}${name}` as const),
];

export function schemaOf(kind: WrittenKind): z.ZodObject {
  return isVocabulary(kind) ? vocabularyFiles[fileOf(kind)] : kinds[kind].schema;
}

/** Whether text follows the front matter; files without are YAML from end to end. */
export function hasBody(kind: WrittenKind): boolean {
  return !isVocabulary(kind) && kinds[kind].body !== 'none';
}

function isVocabulary(kind: WrittenKind): kind is `vocabulary/${VocabularyFile}` {
  return kind.startsWith(VOCABULARY);
}

function fileOf(kind: `vocabulary/${VocabularyFile}`): VocabularyFile {
  return kind.slice(VOCABULARY.length) as VocabularyFile;
}

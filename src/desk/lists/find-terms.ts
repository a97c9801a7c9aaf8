import { VOCABULARY } from '#desk/config/collections.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';
import { folded, holds, searchedWords } from './folded.ts';

/** A term of the vocabulary, with the address of its list in the desk. */
export interface FoundTerm {
  href: string;
  text: string;
}

/** Terms of which any language or number holds all words of a search. */
export function termsFound(
  vocabulary: { [F in VocabularyFile]: readonly Partial<Vocabulary[F][number]>[] },
  query: string,
): FoundTerm[] {
  const words = searchedWords(query);
  if (words.length === 0) return [];
  return Object.entries(vocabulary).flatMap(([file, terms]) =>
    terms
      .map((term) => textsIn(term).join(' · '))
      .filter((text) => words.every((word) => holds(folded(text), word)))
      .map((text) => ({ href: `#/collections/${VOCABULARY}/entries/${file}`, text })),
  );
}

/** Fields of terms that say what they are called, with the languages of each. */
const NAMES = ['label', 'number', 'title', 'one', 'other'];

/** What a term is called. */
function textsIn(term: object): string[] {
  const texts = Object.entries(term)
    .filter(([name]) => NAMES.includes(name))
    .flatMap(([, value]) =>
      typeof value === 'object' && value !== null ? Object.values(value as object) : [value],
    );
  return [...new Set(texts.filter((text): text is string => typeof text === 'string'))];
}

import { inAscii } from '#domain/slug.ts';

/** A word of a search. */
export interface SearchedWord {
  letters: string;
  /** The same, written as several words. */
  apart: RegExp;
}

/**
 * A text as it is looked through, in words without accents and signs: `Textil-Werk Süd` as ` textil werk sued`, and as
 * ` textil werk sud` for those who leave dots away.
 */
export function folded(text: string): string[] {
  const german = wordsOf(inAscii(text));
  const plain = wordsOf(inAscii(text.normalize('NFD').replace(/\p{M}/gu, '')));
  return plain === german ? [german] : [german, plain];
}

/** Whether a word of a search stands in a text: within one word of it, or from the beginning of one across several. */
export function holds(texts: readonly string[], { letters, apart }: SearchedWord): boolean {
  return texts.some((text) => text.includes(letters) || apart.test(text));
}

/** The words of a search; `FFP-2` is one. */
export function searchedWords(query: string): SearchedWord[] {
  return inAscii(query)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '')
    .map((letters) => ({ letters, apart: new RegExp(` ${[...letters].join(' ?')}`, 'u') }));
}

function wordsOf(ascii: string): string {
  return ` ${(ascii.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`;
}

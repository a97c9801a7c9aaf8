import { entryNames } from '#domain/entry-name.ts';
import type { Content } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import { isKind, isVocabularyFile, type ReferenceTarget } from '#schemas/pointers.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';
import type { Words } from '#schemas/words.ts';
import { countryOptions } from './countries.ts';

export interface Option {
  label: string;
  value: string;
  /** Other words by which it is looked for, in both languages. */
  also?: string[];
  /** What is to be known of it before it is chosen. */
  note?: string;
}

/** All that a field which names something may hold, with words to choose by, in the order of the language's alphabet. */
export type Options = (target: ReferenceTarget) => Option[];

/** The options of a hub; each list is made when it is first asked for. */
export function optionsFrom(content: Content, lang: Lang): Options {
  const known = new Map<ReferenceTarget, Option[]>();
  return (target) => {
    const options = known.get(target) ?? listOf(target, content, lang);
    known.set(target, options);
    return options;
  };
}

function listOf(target: ReferenceTarget, { entries, vocabulary }: Content, lang: Lang): Option[] {
  if (target === 'country') return countryOptions(lang);
  const names = isKind(target) ? entryNames(entries[target], lang) : termNames(vocabulary, target, lang);
  const others = otherNames(vocabulary, target);
  const collator = new Intl.Collator(lang, { numeric: true });
  return [...names]
    .map(([value, label]) => ({ label, value, ...otherWords(others.get(value) ?? [], label) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** What a term is called beside its label: its synonyms, and its label in the other language. */
function otherNames(vocabulary: Vocabulary, target: ReferenceTarget): Map<string, string[]> {
  if (!isVocabularyFile(target)) return new Map();
  const terms: readonly NamedTerm[] = vocabulary[target] ?? [];
  return new Map(
    terms.map(({ id, label, synonyms }) => [
      id,
      [...Object.values(label ?? {}), ...Object.values(synonyms ?? {}).flat()],
    ]),
  );
}

/** A term as far as it is looked for. */
interface NamedTerm {
  id: string;
  label?: Words;
  synonyms?: Record<Lang, string[]>;
}

function otherWords(names: readonly string[], label: string): { also?: string[] } {
  const also = [...new Set(names)].filter((name) => !label.includes(name));
  return also.length > 0 ? { also } : {};
}

function termNames(vocabulary: Vocabulary, file: VocabularyFile, lang: Lang): Map<string, string> {
  const named = <T extends { id: string }>(terms: readonly T[], nameOf: (term: T) => string) =>
    new Map(terms.map((term) => [term.id, nameOf(term)]));
  switch (file) {
    case 'categories':
      return categoryNames(vocabulary, lang);
    case 'standards':
      return named(vocabulary.standards, ({ number, title }) => `${number}: ${title[lang]}`);
    case 'units':
      return named(vocabulary.units, ({ other }) => other[lang]);
    default:
      return named(vocabulary[file], ({ label }) => label[lang]);
  }
}

/** A narrower category behind the broader ones: `Masken › FFP2-Masken`. */
function categoryNames({ categories }: Vocabulary, lang: Lang): Map<string, string> {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const nameOf = (id: string): string => {
    const words: string[] = [];
    const seen = new Set<string>();
    for (let at = byId.get(id); at && !seen.has(at.id); at = at.broader ? byId.get(at.broader) : undefined) {
      seen.add(at.id);
      words.unshift(at.label[lang]);
    }
    return words.join(' › ');
  };
  return new Map(categories.map(({ id }) => [id, nameOf(id)]));
}

import { entryNames } from '#domain/entry-name.ts';
import type { Content } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import { isKind, type ReferenceTarget } from '#schemas/pointers.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';
import { countryOptions } from './countries.ts';

export interface Option {
  label: string;
  value: string;
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
  const collator = new Intl.Collator(lang, { numeric: true });
  return [...names]
    .map(([value, label]) => ({ label, value }))
    .sort((a, b) => collator.compare(a.label, b.label));
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

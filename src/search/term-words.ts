import type { CompoundSplitter } from './compounds.ts';
import { categoriesOf, withBroader } from '#domain/categories.ts';
import type { Hub } from '#domain/hub.ts';
import { idsNamedIn } from '#domain/named-ids.ts';
import { STOP_WORDS } from './query.ts';
import { folded, stemOf } from './stems.ts';
import type { Entry } from '#schemas/entry.ts';
import { terms as termsChoice, type Listing } from '#schemas/listing.ts';
import type { Words } from '#schemas/words.ts';

/** A word to be found by, lower-case ASCII. */
export interface Keyword {
  word: string;
  /** What it has in common with other forms of the word. */
  stem: string;
}

/** Terms that people type; nobody types that something costs its market price. */
const SAID_TERMS = new Set<string>(['donation', 'loan', 'cost-price'] satisfies Listing['terms'][]);
/** Shorter words are no compounds. */
export const SHORTEST_COMPOUND = 7;

/**
 * Words of the vocabulary for an entry: all names of its categories and the broader ones, of its capabilities,
 * standards and region, in both languages. Each term's words are made once.
 */
export function termWordsFrom(
  hub: Hub,
  split: CompoundSplitter,
): (entry: Entry) => Iterable<readonly Keyword[]> {
  const everyday = everydayCategories(hub);
  const known = new Map<string, readonly Keyword[]>();
  const words = (key: string, names: () => Names) => {
    let list = known.get(key);
    if (!list) known.set(key, (list = keywordsOf(names(), split)));
    return list;
  };
  const category = (id: string) => words(`category/${id}`, () => namesOf(hub.term('categories', id)));

  return function* (entry) {
    const data = entry.data as Partial<Listing>;
    for (const id of withBroader(categoriesOf(entry), hub)) yield category(id);
    for (const id of idsNamedIn(entry, 'capabilities')) {
      yield words(`capability/${id}`, () => namesOf(hub.term('capabilities', id)));
    }
    for (const id of idsNamedIn(entry, 'standards')) {
      yield words(`standard/${id}`, () => ({ de: [], en: [hub.term('standards', id)?.number ?? ''] }));
      const user = everyday.get(id);
      if (user !== undefined) yield category(user);
    }
    const region = data.location?.region;
    if (region) yield words(`region/${region}`, () => namesOf(hub.term('regions', region)));
    const { terms } = data;
    if (terms && SAID_TERMS.has(terms)) {
      const [de, en] = termsChoice.labels[terms];
      yield words(`terms/${terms}`, () => ({ de: [de], en: [en] }));
    }
  };
}

interface Names {
  de: readonly string[];
  en: readonly string[];
}

type Term = { label: Words; synonyms?: { de: string[]; en: string[] } };

function namesOf(term: Term | undefined): Names {
  if (!term) return { de: [], en: [] };
  const { label, synonyms = { de: [], en: [] } } = term;
  return { de: [label.de, ...synonyms.de], en: [label.en, ...synonyms.en] };
}

function keywordsOf({ de, en }: Names, split: CompoundSplitter): Keyword[] {
  const words = new Set([
    ...de.flatMap((name) => wordsOf(name, split)),
    ...en.flatMap((name) => wordsOf(name)),
  ]);
  return [...words].map((word) => ({ word, stem: stemOf(word.replaceAll('-', '')) }));
}

/** The words of a name as search knows them: `Mund-Nasen-Schutz` stays one word, which the index splits by itself. */
function wordsOf(name: string, split?: CompoundSplitter): string[] {
  return name.split(/[\s,;:/()]+/).flatMap((piece) => {
    const word = folded(piece).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (word.length < 2 || STOP_WORDS.has(word)) return [];
    if (!split) return [word];
    const compounds = word.split('-').filter((part) => part.length >= SHORTEST_COMPOUND);
    return [word, ...compounds.flatMap((compound) => split(compound))];
  });
}

/**
 * The category whose everyday names a standard carries: `Mundschutz` for EN 14683. None for a standard of several
 * things: EN 149 covers FFP2 and FFP3, and neither name fits every entry that cites it.
 */
function everydayCategories(hub: Hub): Map<string, string> {
  const users = new Map<string, string[]>();
  for (const { id, standards } of hub.terms('categories')) {
    for (const standard of standards) users.set(standard, [...(users.get(standard) ?? []), id]);
  }
  const everyday = new Map<string, string>();
  for (const [standard, ids] of users) {
    const broader = new Set(ids.flatMap((id) => withBroader([id], hub).slice(1)));
    const [only, ...others] = ids.filter((id) => !broader.has(id));
    if (only !== undefined && others.length === 0) everyday.set(standard, only);
  }
  return everyday;
}

import { compoundSplitter, type CompoundSplitter } from './compounds.ts';
import { categoriesOf, withBroader } from './facets.ts';
import type { Hub } from './hub.ts';
import { STOP_WORDS } from './search-query.ts';
import { folded, stemOf } from './search-stems.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Listing } from '#schemas/listing.ts';
import type { Words } from '#schemas/words.ts';
import { terms as termsChoice } from '#schemas/listing.ts';

/** Words under which an entry is to be found beyond those it uses. */
export interface Keywords {
  /**
   * Lower-case ASCII words: synonyms of the entry's terms in both languages and the parts of its compounds, without
   * those that the text reaches anyway.
   * @param text everything else that is searched of the entry
   * @param lang its language: only German writes compounds in one word
   */
  of(entry: Entry, text: string, lang: Lang): string[];
}

const NOUN = /\p{Lu}\p{Ll}{3,}/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter words are no compounds. */
const SHORTEST_COMPOUND = 7;
/** Terms that people type; nobody types that something costs its market price. */
const SAID_TERMS = new Set<string>(['donation', 'loan', 'cost-price'] satisfies Listing['terms'][]);

/**
 * Prepares keywords for all entries of a hub.
 * @param texts all texts that are searched: what one writes apart, another writes in one word
 */
export function keywordsFrom(hub: Hub, texts: Iterable<string>): Keywords {
  const split = compoundSplitter(nounsOf(texts), namesOf(hub));
  const stems = new Map<string, string>();
  const stem = (word: string) => remembered(stems, word, () => stemOf(word));
  const everyday = everydayCategories(hub);
  const byTerm = new Map<string, readonly string[]>();
  const wordsOf = (key: string, names: () => Names | undefined) =>
    remembered(byTerm, key, () => {
      const { de = [], en = [] } = names() ?? {};
      return [
        ...new Set([
          ...de.flatMap((name) => searchWords(name, split)),
          ...en.flatMap((name) => searchWords(name)),
        ]),
      ];
    });

  function* termWords(entry: Entry): Iterable<readonly string[]> {
    for (const id of withBroader(categoriesOf(entry), hub))
      yield wordsOf(`category/${id}`, () => namesOfTerm(hub.term('categories', id)));
    const data = entry.data as Partial<Listing>;
    for (const id of capabilitiesOf(entry)) {
      yield wordsOf(`capability/${id}`, () => namesOfTerm(hub.term('capabilities', id)));
    }
    for (const id of data.conformity?.standards ?? []) {
      yield wordsOf(`standard/${id}`, () => ({ en: [hub.term('standards', id)?.number ?? ''] }));
      const user = everyday.get(id);
      if (user !== undefined)
        yield wordsOf(`category/${user}`, () => namesOfTerm(hub.term('categories', user)));
    }
    const region = data.location?.region;
    if (region) yield wordsOf(`region/${region}`, () => namesOfTerm(hub.term('regions', region)));
    const { terms } = data;
    if (terms && SAID_TERMS.has(terms)) {
      const [de, en] = termsChoice.labels[terms];
      yield wordsOf(`terms/${terms}`, () => ({ de: [de], en: [en] }));
    }
  }

  return {
    of(entry, text, lang) {
      const found = new Set<string>();
      const keywords: string[] = [];
      const add = (word: string) => {
        const key = stem(word.replaceAll('-', ''));
        if (found.has(key)) return;
        found.add(key);
        keywords.push(word);
      };
      const words = new Set(text.match(WORD));
      for (const word of words) found.add(stem(word));
      for (const list of termWords(entry)) list.forEach(add);
      if (lang === 'en') return keywords;
      for (const word of words) if (word.length >= SHORTEST_COMPOUND) split(word).forEach(add);
      return keywords;
    },
  };
}

interface Names {
  de?: readonly string[];
  en?: readonly string[];
}

/** The words of a name as search knows them: `Mund-Nasen-Schutz` stays one word, which the index splits by itself. */
function searchWords(name: string, split?: CompoundSplitter): string[] {
  return name.split(/[\s,;:/()]+/).flatMap((piece) => {
    const word = folded(piece).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (word.length < 2 || STOP_WORDS.has(word)) return [];
    const compounds = split
      ? (word.match(WORD) ?? []).filter((part) => part.length >= SHORTEST_COMPOUND)
      : [];
    return [word, ...compounds.flatMap((compound) => split?.(compound) ?? [])];
  });
}

function namesOfTerm(
  term: { label: Words; synonyms?: { de: string[]; en: string[] } } | undefined,
): Names | undefined {
  if (!term) return undefined;
  const { label, synonyms = { de: [], en: [] } } = term;
  return { de: [label.de, ...synonyms.de], en: [label.en, ...synonyms.en] };
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
    const narrowest = ids.filter((id) => !broader.has(id));
    const [only, ...others] = narrowest;
    if (only !== undefined && others.length === 0) everyday.set(standard, only);
  }
  return everyday;
}

function capabilitiesOf(entry: Entry): readonly string[] {
  if (entry.kind === 'call') return (entry as Entry<'call'>).data.needs.flatMap((need) => need.capabilities);
  return (entry.data as Partial<Listing>).capabilities ?? [];
}

function nounsOf(texts: Iterable<string>): Set<string> {
  const nouns = new Set<string>();
  for (const text of texts) for (const noun of text.match(NOUN) ?? []) nouns.add(noun);
  return nouns;
}

/** The vocabulary's German words, of which compounds are made. */
function namesOf(hub: Hub): Set<string> {
  const terms = [...hub.terms('categories'), ...hub.terms('capabilities')];
  return new Set(
    terms
      .flatMap(({ label, synonyms }) => [label.de, ...synonyms.de])
      .flatMap((name) => name.match(/\p{L}{4,}/gu) ?? []),
  );
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = make()));
  return value;
}

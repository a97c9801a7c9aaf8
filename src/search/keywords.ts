import { compoundSplitter } from './compounds.ts';
import type { Hub } from '#domain/hub.ts';
import { stemOf } from './stems.ts';
import { SHORTEST_COMPOUND, termWordsFrom, type Keyword } from './term-words.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';

/** An entry and the distinct words of everything else that is searched of it. */
export interface Worded {
  entry: Entry;
  words: readonly string[];
  /** Language of the text: only German writes compounds in one word. */
  lang: Lang;
}

const WORD = /[\p{L}\p{N}]+/gu;
const NOUN = /^\p{Lu}\p{Ll}{3,}$/u;

/** The distinct words of a text. */
export function distinctWords(text: string): string[] {
  return [...new Set(text.match(WORD))];
}

/**
 * Words under which entries are to be found beyond those they use: all names of their terms in both languages and the
 * parts of their compounds, as lower-case ASCII, without those that the text reaches anyway.
 * @param all every entry of the hub: what one writes apart, another writes in one word
 * @returns a list for each entry, in the same order
 */
export function keywordsFor(hub: Hub, all: readonly Worded[]): string[][] {
  const split = compoundSplitter(nounsOf(all), namesOf(hub));
  const termWords = termWordsFrom(hub, split);
  const known = new Map<string, Known>();
  const knownOf = (word: string): Known => {
    let facts = known.get(word);
    if (!facts) known.set(word, (facts = knowledgeOf(word)));
    return facts;
  };
  const knowledgeOf = (word: string): Known => {
    const parts = word.length < SHORTEST_COMPOUND ? [] : split(word);
    return { stem: stemOf(word), parts: parts.map((part) => ({ word: part, stem: stemOf(part) })) };
  };

  return all.map(({ entry, words, lang }) => {
    const facts = words.map(knownOf);
    const found = new Set(facts.map(({ stem }) => stem));
    const keywords: string[] = [];
    const add = ({ word, stem }: Keyword) => {
      if (found.has(stem)) return;
      found.add(stem);
      keywords.push(word);
    };
    for (const list of termWords(entry)) list.forEach(add);
    if (lang === 'de') for (const { parts } of facts) parts.forEach(add);
    return keywords;
  });
}

/** What is known of a word that stands in many texts. */
interface Known {
  stem: string;
  /** Parts of a compound. */
  parts: readonly Keyword[];
}

function nounsOf(all: readonly Worded[]): Set<string> {
  const seen = new Set<string>();
  for (const { words } of all) for (const word of words) seen.add(word);
  return new Set([...seen].filter((word) => NOUN.test(word)));
}

/** The vocabulary's German words, of which compounds are made. */
function namesOf(hub: Hub): Set<string> {
  const terms = [...hub.terms('categories'), ...hub.terms('capabilities')];
  const names = terms.flatMap(({ label, synonyms }) => [label.de, ...synonyms.de]);
  return new Set(names.flatMap((name) => name.match(/\p{L}{4,}/gu) ?? []));
}

import { dayOf } from '#domain/hub.ts';
import { referencesOf } from '#domain/references.ts';
import type { Lookup } from '#facts/lookup.ts';
import { termLabel } from '#facts/lookup.ts';
import type { Entry } from '#schemas/entry.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { folded, holds, searchedWords, type SearchedWord } from './folded.ts';
import type { DeskRow } from './row.ts';

/** What of an entry is looked through, by how much a hit in it says. */
interface Searched {
  row: DeskRow;
  name: string[];
  /** Organisation, town, category, reference, id. */
  facts: string[];
  /** The whole file. */
  text: string[];
  reference: string | undefined;
}

const WEIGHTS = { name: 8, facts: 4, text: 1 } as const;

/** Looks through rows of any kinds. Every word of the query must stand in the entry; the best hits come first. */
export function finder(rows: readonly DeskRow[], look: Lookup): (query: string) => DeskRow[] {
  const references = referencesIn(rows);
  const searched = rows.map((row) => searchedOf(row, references.get(keyOf(row)), look));
  return (query) => {
    const words = searchedWords(query);
    if (words.length === 0) return [];
    return searched
      .map((one) => ({ row: one.row, score: scoreOf(one, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ row }) => row);
  };
}

function searchedOf(row: DeskRow, reference: string | undefined, look: Lookup): Searched {
  const { category } = row.entry.data as { category?: string };
  const label = category === undefined ? '' : termLabel('categories', category, look);
  const facts = [row.organisation, row.town, label, row.entry.id, reference ?? ''].join('\n');
  return {
    row,
    name: folded(row.title),
    facts: folded(facts),
    text: folded(row.entry.text),
    reference: reference && searchedWords(reference)[0]?.letters,
  };
}

/** Nothing where a word is nowhere. */
function scoreOf({ name, facts, text, reference }: Searched, words: readonly SearchedWord[]): number {
  let score = words.map(({ letters }) => letters).join('') === reference ? 1000 : 0;
  for (const word of words) {
    const hit = holds(name, word)
      ? WEIGHTS.name
      : holds(facts, word)
        ? WEIGHTS.facts
        : holds(text, word)
          ? WEIGHTS.text
          : 0;
    if (hit === 0) return 0;
    score += hit;
  }
  return score;
}

const keyOf = ({ entry: { kind, id } }: DeskRow): string => `${kind}/${id}`;

/** As the site gives them out: the oldest entry of a kind first. */
function referencesIn(rows: readonly DeskRow[]): Map<string, string> {
  const references = new Map<string, string>();
  const byKind = Map.groupBy(rows, ({ entry }) => entry.kind as Kind);
  for (const [kind, own] of byKind) {
    if (!('letter' in kinds[kind])) continue;
    const oldestFirst = own
      .map(({ entry }) => ({ id: entry.id, day: dayOf(entry as unknown as Entry) }))
      .sort((a, b) => (a.day === b.day ? compare(b.id, a.id) : compare(a.day, b.day)));
    for (const [id, reference] of referencesOf(kind, [...new Set(oldestFirst.map((one) => one.id))]))
      references.set(`${kind}/${id}`, reference);
  }
  return references;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

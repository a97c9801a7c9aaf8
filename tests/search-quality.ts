import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openEngine } from '#browser/search/engine.ts';
import { openFinder } from '#browser/search/finder.ts';
import type { Question } from '#browser/search/protocol.ts';
import type { Hub } from '#domain/hub.ts';
import { searchRecords, type SearchRecord } from '#search/records.ts';
import { folded, stemOf } from '#search/stems.ts';
import { writeSearchIndex } from '#build/search/index.ts';
import { plainText } from '#build/search/plain-text.ts';
import { BEGINNINGS, COMPOUND_PARTS, NOWHERE, SPELLINGS } from './fixtures/search-queries.ts';

/** How well a search finds, compared with looking at every entry. */
export interface SearchQuality {
  /** Share of what should be found that is found, over all queries of a class. */
  beginnings: number;
  compounds: number;
  synonyms: number;
  /** Share of spellings that find the same as the first one. */
  spellings: number;
  /** Words that stand nowhere and find something all the same. */
  nonsense: string[];
  /** What was missed, one line a query. */
  missed: string[];
  queries: number;
}

const base: Question = {
  q: '',
  chosen: {},
  sort: 'relevance',
  archive: false,
  page: 1,
  lang: 'de',
  settled: true,
};

/** Indexes a hub and asks its search everything, through the runtime that the browser runs. */
export async function searchQualityOf(hub: Hub): Promise<SearchQuality> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-search-'));
  const { fetch } = globalThis;
  globalThis.fetch = (url) =>
    Promise.resolve(new Response(readFileSync(fileURLToPath(String(url).replace(/\?.*/, '')))));
  try {
    await writeSearchIndex(hub, folder);
    const address = pathToFileURL(join(folder, 'search', '/')).href;
    const find = await openFinder(address);
    const rowsOf = async (q: string) => {
      const { findings } = await find({ ...base, q });
      return new Set(findings[0]?.rows.sort((a, b) => a - b));
    };
    const { find: ask } = await openEngine(address);
    const rows = searchRecords(hub, plainText)
      .reverse()
      .filter(({ ended }) => !ended);
    return await compared(hub, rows, rowsOf, async (q) => (await ask({ ...base, q })).total);
  } finally {
    globalThis.fetch = fetch;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compared(
  hub: Hub,
  records: readonly SearchRecord[],
  rowsOf: (q: string) => Promise<ReadonlySet<number>>,
  totalOf: (q: string) => Promise<number>,
): Promise<SearchQuality> {
  const missed: string[] = [];
  let queries = 0;
  const shown = records
    .map((record, row) => ({ record, row }))
    .filter(({ record }) => record.hiddenIn !== 'de');
  const words = new Map(shown.map(({ record, row }) => [row, wordsOf(record)]));

  /** Share of the rows with a property that the queries find, over all queries. */
  async function recall(
    asked: Iterable<readonly [q: string, isMeant: (row: number, record: SearchRecord) => boolean]>,
  ) {
    let [meant, found] = [0, 0];
    for (const [q, isMeant] of asked) {
      queries++;
      const rows = await rowsOf(q);
      const expected = shown.filter(({ row, record }) => isMeant(row, record));
      const lost = expected.filter(({ row }) => !rows.has(row));
      meant += expected.length;
      found += expected.length - lost.length;
      if (lost.length > 0)
        missed.push(`${q}: ${lost.length} of ${expected.length}, ${lost[0]?.record.title}`);
    }
    return meant === 0 ? 0 : found / meant;
  }

  const someWord = (row: number, holds: (word: Word) => boolean) => words.get(row)?.some(holds) ?? false;
  const beginnings = await recall(
    BEGINNINGS.map((q) => [q, (row) => someWord(row, ({ text }) => text.startsWith(folded(q)))]),
  );
  const compounds = await recall(
    COMPOUND_PARTS.map((q) => [
      q,
      (row) => someWord(row, ({ text, isNoun }) => isNoun && endsWith(q).test(text)),
    ]),
  );
  const synonyms = await recall(synonymsOf(hub));
  let alike = 0;
  for (const [first, ...others] of SPELLINGS) {
    const rows = await rowsOf(first);
    for (const other of others) {
      queries++;
      const same = [...(await rowsOf(other))].join() === [...rows].join();
      if (same) alike++;
      else missed.push(`${other} finds other entries than ${first}`);
    }
  }
  const nonsense: string[] = [];
  for (const q of NOWHERE) {
    queries++;
    if ((await totalOf(q)) > 0) nonsense.push(q);
  }
  const spellings = alike / SPELLINGS.flatMap(([, ...others]) => others).length;
  return { beginnings, compounds, synonyms, spellings, nonsense, missed, queries };
}

/** A noun by itself or as the last part of a compound, whose first part has three letters or more, inflected or not. */
function endsWith(noun: string): RegExp {
  return new RegExp(`^(?:.{3,})?(?:${folded(noun)}|${stemOf(noun)})(?:e|en|er|es|n|s)?$`);
}

interface Word {
  text: string;
  isNoun: boolean;
}

/** All words of a record: single ones, and those with hyphens as one. */
function wordsOf({ title, content, organisation, place }: SearchRecord): Word[] {
  const text = [title, content, organisation, place].join(' ');
  const pieces = text.match(/[\p{L}\p{N}-]+/gu) ?? [];
  return [...new Set(pieces.flatMap((piece) => [piece.replaceAll('-', ''), ...piece.split('-')]))].map(
    (piece) => ({
      text: folded(piece),
      isNoun: /^\p{Lu}/u.test(piece),
    }),
  );
}

/** Every name of every category and capability, with the entries that it is a name for. */
function* synonymsOf(hub: Hub): Iterable<readonly [string, (row: number, record: SearchRecord) => boolean]> {
  for (const { id, label, synonyms } of hub.terms('categories')) {
    for (const name of new Set([label.de, label.en, ...synonyms.de, ...synonyms.en])) {
      yield [name, (_, { facets }) => facets.category?.includes(id) ?? false];
    }
  }
  for (const { id, label, synonyms } of hub.terms('capabilities')) {
    for (const name of new Set([label.de, label.en, ...synonyms.de, ...synonyms.en])) {
      yield [
        name,
        (_, { entry }) => (entry.data as { capabilities?: string[] }).capabilities?.includes(id) ?? false,
      ];
    }
  }
}

import { narrowed } from '#search/facet-table.ts';
import { holdsStem, queryWords } from '#search/query.ts';
import { stemOf } from '#search/stems.ts';
import { indexOpener, type Index } from './index-rows.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Question } from './protocol.ts';
import { textOf } from './texts.ts';

/** Synonyms and parts of compounds count less than the words of the text. */
const META_WEIGHTS = { title: 5, organisation: 2, place: 2, keywords: 0.5 };
/** Words of an excerpt. */
const EXCERPT = 26;
/** So many pieces of the index may be loaded for words that are still being typed. */
const PIECES_WHILE_TYPING = 6;
/** Shorter beginnings stand in too many pieces to load them all. */
const SHORTEST_BEGINNING = 3;
/** So many of the best results are read to see whether they hold what was asked for. */
const SAMPLE = 10;

/** What is found in one index. */
export interface Findings {
  index: Index;
  /** In the order to show them. */
  rows: number[];
  /** By row, the best first; empty where nothing was asked for in words. */
  results: ReadonlyMap<number, PagefindResult>;
}

/** What the words of a question find, whatever is chosen: in the open index and, if asked for, behind it the archive. */
export interface Answer {
  findings: Findings[];
  /** Stems of the question's words. */
  stems: string[];
  /** The first word that occurs nowhere. */
  missing?: string;
  /** Whether a settled question may find more. */
  isPartial: boolean;
}

/**
 * Opens a search index.
 * @param folder its address, with a slash at its end
 */
export async function openFinder(folder: string): Promise<(question: Question) => Promise<Answer>> {
  const openIndex = indexOpener();
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT, ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  const open = openIndex(folder);
  let archive: Promise<Index> | undefined;
  const openArchive = () => {
    const below = `${folder}archive/`;
    return (archive ??= pagefind.mergeIndex(below).then(() => openIndex(below)));
  };

  return async (question) => {
    const indexes = await Promise.all(question.archive ? [open, openArchive()] : [open]);
    const words = queryWords(question.q);
    const stems = words.map(stemOf);
    if (words.length === 0) {
      return { findings: indexes.map((index) => everything(index, question)), stems, isPartial: false };
    }
    const pieces = piecesFor(stems, indexes);
    const isPartial = !question.settled && pieces.length > PIECES_WHILE_TYPING;
    await pagefind.preload([...words, ...(isPartial ? [] : pieces)].join(' '));
    const { results } = await pagefind.search(words.join(' '));
    const findings = indexes.map((index) => findingsIn(index, results, question));
    const missing = words[await missingAt(findings, stems)];
    if (missing === undefined) return { findings, stems, isPartial };
    return { findings: findings.map((one) => ({ ...one, rows: [] })), stems, isPartial, missing };
  };
}

/** Keeps of the findings what is chosen. */
export async function chosenOf(findings: Findings, { chosen }: Question): Promise<Findings> {
  if (Object.values(chosen).every((values) => values.length === 0)) return findings;
  return { ...findings, rows: narrowed(await findings.index.facets(), findings.rows, chosen) };
}

function everything(index: Index, { lang }: Question): Findings {
  const hidden = new Set(index.hidden[lang]);
  const rows = index.contents.hashes.map((_, row) => row).filter((row) => !hidden.has(row));
  return { index, rows: rows.reverse(), results: new Map() };
}

function findingsIn(index: Index, all: readonly PagefindResult[], { sort, lang }: Question): Findings {
  const hidden = new Set(index.hidden[lang]);
  const results = new Map<number, PagefindResult>();
  for (const result of all) {
    const row = index.rowOf.get(result.id);
    if (row !== undefined && !hidden.has(row)) results.set(row, result);
  }
  const rows = [...results.keys()];
  return { index, results, rows: sort === 'date' ? rows.sort((a, b) => b - a) : rows };
}

/**
 * First words of the pieces in which words may stand that begin like the question's. Pagefind by itself loads only the
 * piece with the word itself: of 10,000 listings that loses a third of what a beginning should find.
 */
function piecesFor(stems: readonly string[], indexes: readonly Index[]): string[] {
  const beginnings = stems.filter((stem) => stem.length >= SHORTEST_BEGINNING);
  const starts = indexes.flatMap(({ contents }) => contents.starts);
  return starts.filter((start) => beginnings.some((beginning) => start.startsWith(beginning)));
}

/**
 * Place of the first word that none of the best results holds, -1 if they hold all: there the index fell back to
 * something shorter, which nobody asked for.
 */
async function missingAt(findings: readonly Findings[], stems: readonly string[]): Promise<number> {
  const best = findings.flatMap((one) =>
    [...one.results.keys()].slice(0, SAMPLE).map((row) => ({ ...one, row })),
  );
  const texts = await Promise.all(best.slice(0, SAMPLE).map(textOf));
  if (texts.length === 0) return -1;
  const all = texts.map(({ content, meta }) => [content, ...Object.values(meta)].join(' '));
  return stems.findIndex((stem) => !all.some((text) => holdsStem(text, stem)));
}

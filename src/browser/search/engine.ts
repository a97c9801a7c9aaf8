import { addedCounts, narrowed, rowsOf } from '#domain/facet-table.ts';
import { factsFrom } from '#domain/search-facts.ts';
import { holdsStem, marked, queryWords } from '#domain/search-query.ts';
import { stemOf } from '#domain/search-stems.ts';
import { indexOpener, type Index } from './index-rows.ts';
import { excerptPieces, type Pagefind, type PagefindResult } from './pagefind.ts';
import { PAGE_SIZE, type Hit, type Question, type Tasks } from './protocol.ts';

/** Words of an excerpt. */
const EXCERPT = 26;
/** Synonyms and parts of compounds count less than the words of the text. */
const META_WEIGHTS = { title: 5, organisation: 2, place: 2, keywords: 0.5 };
/** So many pieces of the index may be loaded for words that are still being typed. */
const PIECES_WHILE_TYPING = 6;
/** Shorter beginnings stand in too many pieces to load them all. */
const SHORTEST_BEGINNING = 3;

/** Records found in one index. */
interface Findings {
  index: Index;
  rows: number[];
  results: ReadonlyMap<number, PagefindResult>;
}

/**
 * Opens a search index.
 * @param folder its address, with a slash at its end
 */
export async function openEngine(folder: string): Promise<Tasks> {
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
  const indexesFor = (question: Question) => Promise.all(question.archive ? [open, openArchive()] : [open]);

  /** Everything that the words find, whatever is chosen. */
  async function findingsFor(question: Question): Promise<{ findings: Findings[]; isPartial: boolean }> {
    const indexes = await indexesFor(question);
    const words = queryWords(question.q);
    if (words.length === 0)
      return {
        findings: await Promise.all(indexes.map((index) => everything(index, question))),
        isPartial: false,
      };
    const pieces = piecesFor(words, indexes);
    const isPartial = !question.settled && pieces.length > PIECES_WHILE_TYPING;
    await pagefind.preload([...words, ...(isPartial ? [] : pieces)].join(' '));
    const { results } = await pagefind.search(words.join(' '), {
      filters: { 'hidden-in': { not: question.lang } },
    });
    return { findings: indexes.map((index) => findingsIn(index, results, question)), isPartial };
  }

  return {
    async find(question) {
      const { findings, isPartial } = await findingsFor(question);
      const chosen = await Promise.all(findings.map((one) => narrowedTo(one, question)));
      const rows = chosen.flatMap(({ rows: kept, ...rest }) => kept.map((row) => ({ row, ...rest })));
      const from = (question.page - 1) * PAGE_SIZE;
      const stems = queryWords(question.q).map(stemOf);
      const main = await open;
      const shown = await Promise.all(rows.slice(from, from + PAGE_SIZE).map((one) => textOf(one)));
      const missing = question.page === 1 ? queryWords(question.q)[missingAt(stems, shown)] : undefined;
      if (missing !== undefined) return { total: 0, hits: [], missing, isPartial };
      return {
        total: rows.length,
        hits: shown.map((text) => hitOf(text, stems, text.index !== main)),
        isPartial,
      };
    },

    async count(question) {
      const { findings } = await findingsFor(question);
      const counts = await Promise.all(
        findings.map(async ({ index, rows }) => narrowed(await index.facets(), rows, question.chosen).counts),
      );
      return counts.reduce(addedCounts);
    },
  };
}

async function everything(index: Index, { lang }: Question): Promise<Findings> {
  return { index, rows: rowsOf(await index.facets(), lang), results: new Map() };
}

function findingsIn(index: Index, all: readonly PagefindResult[], { sort }: Question): Findings {
  const results = new Map<number, PagefindResult>();
  for (const result of all) {
    const row = index.rowOf.get(result.id);
    if (row !== undefined) results.set(row, result);
  }
  const rows = [...results.keys()];
  return { index, results, rows: sort === 'date' ? rows.sort((a, b) => a - b) : rows };
}

async function narrowedTo(findings: Findings, { chosen }: Question): Promise<Findings> {
  if (Object.values(chosen).every((values) => values.length === 0)) return findings;
  return { ...findings, rows: narrowed(await findings.index.facets(), findings.rows, chosen).rows };
}

/**
 * First words of the pieces in which words may stand that begin like the query's. Pagefind by itself loads only the
 * piece with the query's own word: of 10,000 listings that loses a third of what a beginning should find.
 */
function piecesFor(words: readonly string[], indexes: readonly Index[]): string[] {
  const beginnings = words.filter((word) => word.length >= SHORTEST_BEGINNING).map(stemOf);
  const starts = indexes.flatMap(({ contents }) => contents.starts);
  return starts.filter((start) => beginnings.some((beginning) => start.startsWith(beginning)));
}

interface Text {
  index: Index;
  address: string;
  content: string;
  excerpt?: string;
  meta: Record<string, string>;
}

async function textOf({ index, row, results }: Omit<Findings, 'rows'> & { row: number }): Promise<Text> {
  const result = results.get(row);
  if (!result) {
    const { url, content, meta } = await index.record(row);
    return { index, address: url, content, meta };
  }
  const { raw_url, content, excerpt, meta } = await result.data();
  return { index, address: raw_url, content, excerpt, meta };
}

/** Place of the query's first word that none of the texts holds; -1 if they hold all. */
function missingAt(stems: readonly string[], texts: readonly Text[]): number {
  if (texts.length === 0) return -1;
  return stems.findIndex(
    (stem) =>
      !texts.some(({ content, meta }) =>
        [content, ...Object.values(meta)].some((text) => holdsStem(text, stem)),
      ),
  );
}

function hitOf({ address, content, excerpt, meta }: Text, stems: readonly string[], ended: boolean): Hit {
  const { title = '', organisation, place } = meta;
  return {
    facts: factsFrom(address),
    title: marked(title, stems),
    excerpt: excerpt === undefined ? [content.split(' ', EXCERPT).join(' ')] : excerptPieces(excerpt),
    ended,
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
  };
}

import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { recordKey } from '../completeness.ts';
import { removeUnused, repackContents, sizeOf, writeRows } from './index-folder.ts';
import { plainText } from './plain-text.ts';
import { searchRow } from './row.ts';
import type { Hub } from '#domain/hub.ts';
import { hubLookup } from '#facts/hub-lookup.ts';
import { wordsOf } from '#i18n/site/words.ts';
import { recordAddress, type SearchRow } from '#search/record-facts.ts';
import { searchRecords, type SearchRecord } from '#search/records.ts';

/** What of the hub can be found. */
export interface SearchIndex {
  /** Keys of what is open: `offer/<id>`, `news/<lang>/<id>`. */
  records: string[];
  /** Keys of what has ended, in an index of its own. */
  archive: string[];
  bytes: number;
}

/** One index for both interface languages: German texts dominate, and English words lose little by German stemming. */
const LANGUAGE = 'de';
/** A variety of German by name only: it stands in the ids of the archive's pages and keeps them from those of the open. */
const ARCHIVE_LANGUAGE = 'de-archive';
/** The browser makes a result's links itself: it knows the base path. */
const NOWHERE = { href: (path: string) => path, absolute: (path: string) => path };
/** Records under way to the indexer at a time. */
const BATCH = 50;
/**
 * Occurrences of words in one piece of the index. Pagefind takes 20,000: then the first query of 1,500 listings loads
 * 37 kB of pieces, with these 10 kB.
 */
const PIECE_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '6000' };

/** Writes the search index to `<outFolder>/search/`, and that of the archive, if there is any, below it. */
export async function writeSearchIndex(hub: Hub, outFolder: string): Promise<SearchIndex> {
  const folder = join(outFolder, 'search');
  // Oldest first: a new entry at the end leaves the numbers of all others, and with them most files of the index, alone.
  const records = searchRecords(hub, plainText).reverse();
  const open = records.filter((record) => !record.ended);
  const ended = records.filter((record) => record.ended);
  const [de, en] = [hubLookup(hub, wordsOf('de'), NOWHERE), hubLookup(hub, wordsOf('en'), NOWHERE)];
  const rowFor = ({ entry }: SearchRecord) => searchRow(entry, de, en);
  process.env[PIECE_SIZE.name] ??= PIECE_SIZE.value;
  await beforeExit(async () => {
    try {
      await writeIndex(open, folder, LANGUAGE, rowFor);
      if (ended.length > 0) await writeIndex(ended, join(folder, 'archive'), ARCHIVE_LANGUAGE, rowFor);
    } finally {
      await close();
    }
  });
  return { records: open.map(keyOf), archive: ended.map(keyOf), bytes: sizeOf(folder) };
}

/** Pagefind never answers once its process has died, and Node would end without a word for want of anything to do. */
async function beforeExit(work: () => Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () =>
    reject(new Error('The search indexer ended before it was done: is there enough memory?'));
  process.once('beforeExit', stop);
  try {
    await Promise.race([work(), promise]);
  } finally {
    process.off('beforeExit', stop);
  }
}

async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
  language: string,
  rowFor: (record: SearchRecord) => SearchRow,
): Promise<void> {
  const index = checked(await createIndex({ forceLanguage: language })).index as PagefindIndex;
  for (let from = 0; from < records.length; from += BATCH) {
    await Promise.all(
      records
        .slice(from, from + BATCH)
        .map(async (record) =>
          checked(await index.addCustomRecord(customRecord(record, rowFor(record), language))),
        ),
    );
  }
  checked(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
  removeUnused(folder, language === ARCHIVE_LANGUAGE);
  repackContents(folder);
  writeRows(folder, records);
}

/** Everything but the address is searched, so that only words stand in the other fields. */
function customRecord(
  { title, content, organisation, place, keywords, facts }: SearchRecord,
  row: SearchRow,
  language: string,
) {
  return {
    url: recordAddress(facts, row),
    content: withoutCommands(content || title),
    language,
    meta: {
      title,
      ...(organisation && { organisation }),
      ...(place && { place }),
      ...(keywords.length > 0 && { keywords: keywords.join(' ') }),
    },
  };
}

/** Pagefind reads words with this beginning as its own marks within a text. */
function withoutCommands(text: string): string {
  return text.replace(/___(?:END_)?PAGEFIND_/g, '');
}

function keyOf({ entry }: SearchRecord): string {
  return recordKey(entry);
}

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Search index: ${answer.errors.join('; ')}`);
  return answer;
}

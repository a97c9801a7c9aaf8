import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { recordKey } from '../completeness.ts';
import { removeUnused, repackContents, sizeOf, writeRows } from './index-folder.ts';
import { plainText } from './plain-text.ts';
import type { Hub } from '#domain/hub.ts';
import { recordAddress } from '#domain/search-facts.ts';
import { searchRecords, type SearchRecord } from '#domain/search-records.ts';

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
/** Records under way to the indexer at a time. */
const BATCH = 200;
/**
 * Occurrences of words in one piece of the index. Pagefind takes 20,000: then the first query of 1,500 listings loads
 * 37 kB of pieces, with these 10 kB.
 */
const PIECE_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '6000' };

/** Writes the search index to `<outFolder>/search/`, and that of the archive, if there is any, below it. */
export async function writeSearchIndex(hub: Hub, outFolder: string): Promise<SearchIndex> {
  const folder = join(outFolder, 'search');
  const records = searchRecords(hub, plainText);
  const open = records.filter((record) => !record.ended);
  const ended = records.filter((record) => record.ended);
  process.env[PIECE_SIZE.name] ??= PIECE_SIZE.value;
  try {
    await writeIndex(open, folder, LANGUAGE);
    if (ended.length > 0) await writeIndex(ended, join(folder, 'archive'), ARCHIVE_LANGUAGE);
  } finally {
    await close();
  }
  return { records: open.map(keyOf), archive: ended.map(keyOf), bytes: sizeOf(folder) };
}

async function writeIndex(records: readonly SearchRecord[], folder: string, language: string): Promise<void> {
  const index = checked(await createIndex({ forceLanguage: language })).index as PagefindIndex;
  for (let from = 0; from < records.length; from += BATCH) {
    await Promise.all(
      records
        .slice(from, from + BATCH)
        .map(async (record) => checked(await index.addCustomRecord(customRecord(record, language)))),
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
  language: string,
) {
  return {
    url: recordAddress(facts),
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

import type { Index } from './index-rows.ts';
import { excerptPieces, type PagefindResult } from './pagefind.ts';
import type { Hit, Marked } from './protocol.ts';
import { factsFrom } from '#search/record-facts.ts';
import { marked } from '#search/query.ts';

/** Words at the beginning of a text that stand for an excerpt. */
const BEGINNING = 26;

/** The text of a record. */
export interface Text {
  address: string;
  content: string;
  meta: Record<string, string>;
  /** Only where words were searched for. */
  excerpt?: string;
}

/** A record among what was found. */
export interface FoundRecord {
  index: Index;
  row: number;
  results: ReadonlyMap<number, PagefindResult>;
}

/** Loads the text of a record. */
export async function textOf({ index, row, results }: FoundRecord): Promise<Text> {
  const result = results.get(row);
  if (!result) {
    const { url, content, meta } = await index.record(row);
    return { address: url, content, meta };
  }
  const { raw_url, content, excerpt, meta } = await result.data();
  return { address: raw_url, content, excerpt, meta };
}

/** A result to show. @param stems what is highlighted in its title */
export function hitOf({ address, content, excerpt, meta }: Text, stems: readonly string[]): Hit {
  const { title = '' } = meta;
  const pieces = excerpt === undefined ? [content.split(' ', BEGINNING).join(' ')] : excerptPieces(excerpt);
  return {
    facts: factsFrom(address),
    title: marked(title, stems),
    excerpt: withEllipses(pieces, content),
  };
}

/** Shows where the text goes on. */
function withEllipses(pieces: Marked, content: string): Marked {
  const text = pieces.join('');
  const before = content.startsWith(text) ? '' : '… ';
  const after = content.endsWith(text) ? '' : ' …';
  return pieces.map(
    (piece, at) => (at === 0 ? before : '') + piece + (at === pieces.length - 1 ? after : ''),
  );
}

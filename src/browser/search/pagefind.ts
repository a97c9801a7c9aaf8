/** What we use of Pagefind's runtime, the `pagefind.js` of an index. */
export interface Pagefind {
  options(options: {
    excerptLength?: number;
    ranking?: { metaWeights: Record<string, number> };
  }): Promise<void>;
  init(): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
  mergeIndex(folder: string): Promise<void>;
}

export interface PagefindResult {
  /** Hash of the record. */
  id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** The record's address as it was indexed. */
  raw_url: string;
  content: string;
  /** Text with `<mark>`, in which only `<` and `>` are escaped. */
  excerpt: string;
  meta: Record<string, string>;
}

/** Takes an excerpt apart so that its marks stand at odd places; nothing of it is ever read as HTML. */
export function excerptPieces(excerpt: string): string[] {
  return excerpt
    .replaceAll('</mark> <mark>', ' ')
    .split(/<\/?mark>/)
    .map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

import { overhearContents, recordFrom, type Contents, type StoredRecord } from './index-contents.ts';
import type { FacetTable, HiddenRows } from '#search/facet-table.ts';

/** An index whose records are rows, the newest last. */
export interface Index {
  contents: Contents;
  rowOf: ReadonlyMap<string, number>;
  hidden: HiddenRows;
  /** Loaded at first use. */
  facets(): Promise<FacetTable>;
  record(row: number): Promise<StoredRecord>;
}

/** Opens indexes that Pagefind has begun to load. Call it before Pagefind starts. */
export function indexOpener(): (folder: string) => Promise<Index> {
  const contentsOf = overhearContents();
  return async (folder) => {
    const json = async <T>(name: string) => (await (await fetch(folder + name)).json()) as T;
    const [contents, hidden] = await Promise.all([contentsOf(folder), json<HiddenRows>('hidden.json')]);
    let facets: Promise<FacetTable> | undefined;
    return {
      contents,
      hidden,
      rowOf: new Map(contents.hashes.map((hash, row) => [hash, row])),
      facets: () => (facets ??= json<FacetTable>('facets.json')),
      record: async (row) => recordFrom(await fetch(`${folder}fragment/${contents.hashes[row]}.pf_fragment`)),
    };
  };
}

import { overhearContents, recordFrom, type Contents, type StoredRecord } from './index-contents.ts';
import type { FacetTable } from '#domain/facet-table.ts';

/** An index whose records are rows, the newest first. */
export interface Index {
  contents: Contents;
  rowOf: ReadonlyMap<string, number>;
  /** Loaded at first use. */
  facets(): Promise<FacetTable>;
  record(row: number): Promise<StoredRecord>;
}

/** Opens indexes that Pagefind has begun to load. Call it before Pagefind starts. */
export function indexOpener(): (folder: string) => Promise<Index> {
  const contentsOf = overhearContents();
  return async (folder) => {
    const contents = await contentsOf(folder);
    let facets: Promise<FacetTable> | undefined;
    return {
      contents,
      rowOf: new Map(contents.hashes.map((hash, row) => [hash, row])),
      facets: () =>
        (facets ??= fetch(`${folder}facets.json`).then((file) => file.json() as Promise<FacetTable>)),
      record: async (row) => recordFrom(await fetch(`${folder}fragment/${contents.hashes[row]}.pf_fragment`)),
    };
  };
}

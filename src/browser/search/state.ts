import { facetNames } from '#search/facet-names.ts';
import type { Selection } from '#search/facet-table.ts';

/** What is searched for: all of it stands in the page's address. */
export interface SearchState {
  q: string;
  chosen: Selection;
  /** Empty: what fits best, or, without words, what is newest. */
  sort: '' | 'date';
  archive: boolean;
  /** 1-based. */
  page: number;
}

/** Reads an address's query or a form's fields. */
export function stateFrom(params: URLSearchParams): SearchState {
  const page = Number(params.get('page'));
  return {
    q: (params.get('q') ?? '').trim(),
    chosen: Object.fromEntries(
      facetNames.map((name) => [name, params.getAll(name)]).filter(([, values]) => values?.length),
    ),
    sort: params.get('sort') === 'date' ? 'date' : '',
    archive: params.get('archive') === '1',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes the query of an address; what is not chosen is left out. */
export function queryOf({ q, chosen, sort, archive, page }: SearchState): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of facetNames) for (const value of chosen[name] ?? []) params.append(name, value);
  if (sort) params.set('sort', sort);
  if (archive) params.set('archive', '1');
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether nothing is searched for yet: a single letter would find nearly everything. */
export function isIdle({ q, chosen, sort, archive }: SearchState): boolean {
  return q.length < 2 && Object.keys(chosen).length === 0 && sort === '' && !archive;
}

import type { Selection, SelectionCounts } from '#search/facet-table.ts';
import type { SearchFacts, SearchRow } from '#search/record-facts.ts';
import type { Lang } from '#schemas/fields.ts';

/** What the page asks its search worker. */
export interface Question {
  q: string;
  chosen: Selection;
  sort: 'relevance' | 'date';
  /** Whether what has ended is searched as well; it comes behind all that is open. */
  archive: boolean;
  /** 1-based. */
  page: number;
  lang: Lang;
  /** Whether the visitor is done typing: beginnings of many words are then looked up in all of them. */
  settled: boolean;
}

/** A text whose pieces at odd places are highlighted. */
export type Marked = string[];

export interface Hit {
  facts: SearchFacts & SearchRow;
  title: Marked;
  excerpt: Marked;
}

export interface Found {
  total: number;
  hits: Hit[];
  /** A word of the query that occurs nowhere. */
  missing?: string;
  /** Whether a settled question may find more. */
  isPartial?: boolean;
}

/** Tasks of the worker by name. */
export interface Tasks {
  find(question: Question): Promise<Found>;
  /** What each value of each facet would show. */
  count(question: Question): Promise<SelectionCounts>;
}

/** Results on one page. */
export const PAGE_SIZE = 20;

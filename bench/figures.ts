import type { Cost } from './measure.ts';
import type { Size } from './output.ts';
import type { SearchCost } from './search-bytes.ts';
import type { SearchQuality } from '../tests/search-quality.ts';

/** What can be left out of a run. */
export const steps = ['check', 'rebuild', 'change', 'search', 'quality', 'peer'] as const;
export type Step = (typeof steps)[number];

/** What one size of hub costs. Seconds and bytes; what was left out or is not to be had is absent. */
export interface Figures {
  listings: { offers: number; requests: number; open: number };
  organisations: number;
  /** Middle of three. */
  check?: Cost;
  build: Cost;
  pages: number;
  output: Size;
  /** Built again from the same content, into another folder. */
  rebuild?: Cost & { differs: Size };
  /** Built again with one listing changed. */
  change?: Cost & { differs: Size };
  /** Middle of the queries. */
  search?: SearchCost;
  /** How well the search finds, against a look at every entry. */
  quality?: SearchQuality;
  peer?: Peer;
}

/** The same content through Hugo, then Pagefind over what it wrote. */
export interface Peer {
  version: string;
  hugo: Cost;
  pages: number;
  /** Pagefind over the pages of both languages, as it comes. */
  pagefind: Cost;
  /** Pagefind over the German pages only: as much as our one index for both languages holds. */
  pagefindGerman: Cost;
}

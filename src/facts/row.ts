import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { Badge } from './badges.ts';

/** One entry in a list. */
export interface Row {
  href: string;
  title: string;
  /** Language of title and summary where it is not the page's. */
  lang?: Lang | undefined;
  /** Shown in one line, with dots between. */
  facts: readonly string[];
  summary?: string | undefined;
  /** At most two. */
  badges: readonly Badge[];
  /** Last day on which the entry is open: the freshness guard marks it afterwards. */
  validThrough?: PlainDate | undefined;
  /** Last day of a call. */
  closesOn?: PlainDate | undefined;
}

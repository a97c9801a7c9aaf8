import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { IconName } from './icons.ts';

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

/** A word on a tinted ground. The icon repeats what the tint says. */
export interface BadgeWords {
  text: string;
  tone: Tone;
  icon?: IconName;
}

/** One entry in a list. */
export interface Row {
  /** Path with base. */
  href: string;
  title: string;
  /** Language of title and summary where it is not the page's. */
  lang?: Lang | undefined;
  /** Shown in one line, with dots between. */
  facts: readonly string[];
  summary?: string | undefined;
  /** At most two. */
  badges: readonly BadgeWords[];
  /** Last day on which the entry is open: the freshness guard marks it afterwards. */
  validThrough?: PlainDate | undefined;
  /** Last day of a call. */
  closesOn?: PlainDate | undefined;
}

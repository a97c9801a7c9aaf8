import type { Foreign } from '#i18n/phrases.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { Badge, Tone } from './badges.ts';
import type { Fact } from './fact.ts';
import type { IconName } from './icons.ts';

/** A piece of a sentence: words of the page, words in another language, a link, a day. */
export type Piece =
  | string
  | Foreign
  | { text: string; lang?: Lang | undefined; href: string | undefined; hreflang?: Lang }
  | { text: string; day: PlainDate };

/** Until when a part is shown, or, where it is hidden today, from when: the freshness guard turns it over. */
export interface Until {
  validThrough?: PlainDate | undefined;
  closesOn?: PlainDate | undefined;
  isHidden?: boolean;
}

/** A line on how far to trust an entry. */
export interface TrustLine {
  icon: IconName;
  look?: 'checked' | 'refused' | undefined;
  pieces: readonly Piece[];
  /** What holds on the day of the build only. */
  today?: string | undefined;
}

export interface LogItem {
  day: PlainDate | undefined;
  date: string;
  badge?: Badge | undefined;
  pieces: readonly Piece[];
  note?: Foreign | string | undefined;
}

/** Ways to get in touch. */
export interface Contact {
  intro: string;
  /** What the intro asks to name; it is kept on one line. */
  reference?: string | undefined;
  /** `href` carries subject and text. */
  mail?: { address: string; href: string; label: string } | undefined;
  phone?: string | undefined;
  web?: { href: string; label: string } | undefined;
}

/** A part of a page. It says everything; whoever draws it adds shapes only. */
export type Block =
  | { is: 'badges'; badges: readonly Badge[] }
  /** Who speaks, and on which level. */
  | { is: 'speaker'; name: Piece; level: string; badge?: Badge | undefined }
  | {
      is: 'text';
      as?: 'summary' | 'note' | 'outcome';
      heading?: string;
      lang?: Lang | undefined;
      pieces: readonly Piece[];
    }
  | { is: 'deadline'; text: string; today?: string | undefined }
  | { is: 'button'; as: 'primary' | 'secondary'; text: string; href: string }
  | { is: 'trust'; lines: readonly TrustLine[] }
  | { is: 'reference'; reference: string }
  | { is: 'notice'; tone: Exclude<Tone, 'neutral'>; title: string; pieces?: readonly Piece[]; until?: Until }
  | { is: 'facts'; heading?: string; intro?: string; facts: readonly Fact[] }
  /** The entry's own text. */
  | { is: 'body'; heading?: string }
  /** The entry's own picture. */
  | { is: 'image'; as: 'article' | 'logo' }
  | { is: 'log'; heading: string; items: readonly LogItem[]; nothing?: string }
  | { is: 'questions'; heading: string; items: readonly { text: string; note: string }[] }
  | {
      is: 'faq';
      heading: string;
      lang?: Lang | undefined;
      items: readonly { question: string; answer: string }[];
    }
  | {
      is: 'sources';
      heading: string;
      items: readonly { title: string; url: string; publisher?: string | undefined }[];
    }
  | { is: 'contact'; contact: Contact; until?: Until }
  | { is: 'box'; heading: string; blocks: readonly Block[] };

/** What the page of an entry says. */
export interface Said {
  title: string;
  /** Language of the title where it is not the page's. */
  lang?: Lang | undefined;
  /** One sentence about the page, for search engines and whoever shares it. */
  description: string;
  above: readonly Block[];
  below: readonly Block[];
  main: readonly Block[];
  /** Empty: the page is an article in one column. */
  aside: readonly Block[];
}

/** A block with facts, if there are any. */
export function factsBlock(facts: readonly Fact[], heading?: string, intro?: string): Block[] {
  return facts.length === 0
    ? []
    : [{ is: 'facts', facts, ...(heading && { heading }), ...(intro && { intro }) }];
}

export function bodyBlock(body: string, heading?: string): Block[] {
  return body.trim() === '' ? [] : [{ is: 'body', ...(heading && { heading }) }];
}

export function summaryBlock(text: string | undefined, lang: Lang | undefined): Block[] {
  return text ? [{ is: 'text', as: 'summary', lang, pieces: [text] }] : [];
}

export function referenceBlock(reference: string | undefined): Block[] {
  return reference === undefined ? [] : [{ is: 'reference', reference }];
}

import { liveWordsOf, type LiveWords } from '#i18n/search/live-words.ts';
import type { SearchedKind } from '#search/record-facts.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';

/** What the page around the search says to it. */
export interface Surroundings {
  lang: Lang;
  /** Path of the site without a slash at its end. */
  base: string;
  /** The visitor's day, or the one the build is pinned to. */
  today: PlainDate;
  /** Path of each kind's list, with base: the addresses of its entries begin with it. */
  lists: Record<SearchedKind, string>;
  say: LiveWords;
  /** A fresh copy of a template's content. */
  template(id: string): DocumentFragment;
}

/** Reads the surroundings from the document. */
export function surroundingsOf(root: HTMLElement): Surroundings {
  const { dataset } = document.documentElement;
  const lang = document.documentElement.lang as Lang;
  return {
    lang,
    base: root.dataset['base'] ?? '',
    today: dataset['today'] ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(),
    lists: JSON.parse(root.dataset['lists'] ?? '{}') as Surroundings['lists'],
    say: liveWordsOf(lang),
    template: (id) => document.importNode((document.getElementById(id) as HTMLTemplateElement).content, true),
  };
}

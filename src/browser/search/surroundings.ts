import { liveWordsOf, type LiveWords } from '#i18n/search/live-words.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';

/** What the page around the search says to it. */
export interface Surroundings {
  lang: Lang;
  /** Path of the site without a slash at its end. */
  base: string;
  /** The visitor's day, or the one the build is pinned to. */
  today: PlainDate;
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
    say: liveWordsOf(lang),
    template: (id) => document.importNode((document.getElementById(id) as HTMLTemplateElement).content, true),
  };
}

import { lang as languages, type Lang } from '#schemas/fields.ts';

/** What of the settings says it; where they cannot be read, a hub has both languages, as by default. */
type Said = { languages?: readonly (Lang | undefined)[] | undefined };

/**
 * The languages in which a hub has pages, each once. German comes first in whatever order the settings name them,
 * because its addresses stand at the root: the first language is what visitors get of whom nothing is known.
 */
export function languagesOf({ languages: said = languages.options }: Said): [first: Lang, ...others: Lang[]] {
  const [first = 'de', ...others] = languages.options.filter((lang) => said.includes(lang));
  return [first, ...others];
}

/** The language in which a hub speaks to somebody who wishes for one that it may not have. */
export function spokenLanguage(said: Said, wished: Lang): Lang {
  const all = languagesOf(said);
  return all.includes(wished) ? wished : all[0];
}

/** The hub's other language, if it has one. */
export function otherLanguage(said: Said, lang: Lang): Lang | undefined {
  return languagesOf(said).find((each) => each !== lang);
}

/** Whether a text in a language has a page. What has none, such as an offer, has its page in each of the hub's. */
export function isShown(said: Said, { lang }: { lang?: Lang | undefined }): boolean {
  return lang === undefined || languagesOf(said).includes(lang);
}

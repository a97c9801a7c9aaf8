import type { Lang } from '#schemas/fields.ts';

/** The language of the page on which the editor runs, for parts that Decap makes. */
export function pageLanguage(): Lang {
  return document.documentElement.lang === 'en' ? 'en' : 'de';
}

import type { Lang } from '#schemas/fields.ts';

/** The language of the desk's page; parts of Decap that are not told it ask here. */
export function pageLanguage(): Lang {
  return document.documentElement.lang === 'en' ? 'en' : 'de';
}

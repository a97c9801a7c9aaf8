import type { CMS } from 'decap-cms-core';
import decapGerman from 'decap-cms-locales/dist/esm/de/index.js';
import english from 'decap-cms-locales/dist/esm/en/index.js';
import { deskGerman } from './locales/desk-de.ts';
import { editorGerman } from './locales/editor-de.ts';
import { mergedPhrases, type Phrases } from './locales/phrases.ts';

/** German of the whole desk: Decap's own, completed and corrected, in the words of the site. */
export const german: Phrases = mergedPhrases(mergedPhrases(decapGerman, deskGerman), editorGerman);

/** Gives Decap its two languages. Before `init`: it reads them once. */
export function registerLocales(cms: Pick<CMS, 'registerLocale'>): void {
  cms.registerLocale('de', german);
  cms.registerLocale('en', english);
}

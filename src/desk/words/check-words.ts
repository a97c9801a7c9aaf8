import type { Lang } from '#schemas/fields.ts';
import { checkDe } from './check-de.ts';
import { checkEn } from './check-en.ts';

/** By the code of a problem, in the templates of the check's catalogue: what replaces its message and its fix. */
export type FormWords = Readonly<Record<string, { message?: string; fix?: string }>>;

const books: Record<Lang, FormWords> = { de: checkDe, en: checkEn };

/** What a form says of a problem otherwise than the check does of a file. */
export function formWordsOf(code: string, lang: Lang): { message?: string; fix?: string } {
  return books[lang][code] ?? {};
}

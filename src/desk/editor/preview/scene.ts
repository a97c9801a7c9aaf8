import type { Known } from '#checks/known.ts';
import { wordsOf, type SiteWords } from '#i18n/site/words.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';

/** What all parts of a preview need to know. */
export interface Scene {
  known: Known;
  /** Language of the page around the text. */
  lang: Lang;
  say: SiteWords;
  today: PlainDate;
  /** Address under which the editor shows an image of the entry; undefined where there is none. */
  imageAt: (path: string) => string | undefined;
}

export function sceneOf(known: Known, lang: Lang, today: PlainDate, imageAt: Scene['imageAt']): Scene {
  return { known, lang, say: wordsOf(lang), today, imageAt };
}

/** What the interface calls a term of the vocabulary; its id where it is not known. */
export function termLabel(
  { known, lang }: Scene,
  file: 'categories' | 'capabilities' | 'regions',
  id: string,
): string {
  const terms: readonly { id: string; label: Record<Lang, string> }[] = known.vocabulary[file];
  return terms.find((term) => term.id === id)?.label[lang] ?? id;
}

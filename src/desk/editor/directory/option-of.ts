import { directoryWordsOf } from '#desk/words/directory-words.ts';
import type { Option } from '#forms/options.ts';
import type { Words } from '#schemas/words.ts';
import { pageLanguage } from '../page-language.ts';
import type { Unbuilt } from './directory.ts';

/** What somebody may be called, by name, title or label. */
interface Named {
  name?: string;
  title?: string;
  number?: string;
  label?: Words;
  other?: Words;
  synonyms?: { de?: string[]; en?: string[] };
}

/** How one is offered that the build did not know, with a word on where it is. */
export function optionOf({ id, data, state }: Unbuilt): Option {
  const lang = pageLanguage();
  const { name, title, number, label, other, synonyms } = data as Named;
  const called = name ?? label?.[lang] ?? number ?? other?.[lang] ?? title ?? id;
  const also = [...Object.values(label ?? {}), ...Object.values(synonyms ?? {}).flat()];
  const say = directoryWordsOf(lang);
  return {
    value: id,
    label: called,
    ...(also.length > 0 && { also }),
    ...(state !== 'published' && { note: say(state) }),
  };
}

import { dayIn, textLangOf, type Lookup, type Sayable } from './lookup.ts';
import type { Block } from './said.ts';
import { placeOf } from '#domain/addresses.ts';

/** That a text is the original in the other language, or that its other version is newer. */
export function translationNotices(entry: Sayable<'news' | 'guidance' | 'page'>, look: Lookup): Block[] {
  const { say } = look;
  if (textLangOf(entry) !== say.lang) return [{ is: 'notice', tone: 'info', title: say('original') }];
  const newer = look.newerVersion(entry);
  if (!newer) return [];
  const place = placeOf(entry.kind, entry.id);
  const other = say.lang === 'de' ? 'en' : 'de';
  return [
    {
      is: 'notice',
      tone: 'warning',
      title: say('outdatedTranslation', { date: dayIn(newer, say.lang) }),
      pieces: place ? [{ text: say('toNewer'), href: look.href(place, other), hreflang: other }] : [],
    },
  ];
}

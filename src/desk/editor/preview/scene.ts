import type { Known } from '#checks/known.ts';
import { addressOf } from '#domain/addresses.ts';
import type { Lookup, Sayable } from '#facts/lookup.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';

/** What all parts of a preview need to know. */
export interface Scene {
  look: Lookup;
  entry: Sayable;
  /** Address under which the editor shows an image of the entry; undefined where there is none. */
  imageAt: (path: string) => string | undefined;
}

/**
 * Looks up what the editor knows of the hub. References and the entry's other versions it does not know; links say
 * where they lead and lead nowhere.
 */
export function knownLookup(known: Known, lang: Lang, today: PlainDate): Lookup {
  const find = (kind: string, id: string) => {
    const entries = known.entries[kind as keyof Known['entries']];
    return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
  };
  return {
    say: wordsOf(lang),
    today,
    desk: known.settings.desk,
    term: ((file: keyof Known['vocabulary'], id: string) =>
      known.vocabulary[file].find((term) => term.id === id)) as Lookup['term'],
    get: find as Lookup['get'],
    reference: () => undefined,
    openEntries: () => 0,
    newerVersion: () => undefined,
    href: (place, other = lang) => addressOf(place, other),
    absolute: (path) => path,
  };
}

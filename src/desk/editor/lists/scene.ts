import type { Known } from '#checks/known.ts';
import { folderCollections, type FolderCollection } from '#desk/config/collections.ts';
import { listWordsOf, type ListWords } from '#desk/words/list-words.ts';
import type { Lookup } from '#facts/lookup.ts';
import { isShown } from '#domain/languages.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { knownLookup } from '../preview/scene.ts';
import { todayFor } from '../today.ts';
import type { DeskSource } from './desk-source.ts';

/** What the desk's own parts know: Decap draws them and hands them nothing of it. */
export interface Desk {
  known: Known;
  lang: Lang;
  /** Sections of entries, in their order. */
  collections: readonly FolderCollection[];
  say: ListWords;
  today(): PlainDate;
  look(): Lookup;
  /** Undefined before somebody is signed in. */
  source: DeskSource | undefined;
}

let current: Desk | undefined;

/** Before Decap starts. */
export function openDeskParts(known: Known, lang: Lang): Desk {
  current = {
    known,
    lang,
    collections: folderCollections.filter((collection) => isShown(known.settings, collection)),
    say: listWordsOf(lang),
    today: () => todayFor(known),
    look: () => knownLookup(known, lang, todayFor(known)),
    source: undefined,
  };
  return current;
}

export function desk(): Desk {
  if (!current) throw new Error('The desk has not been opened');
  return current;
}

/** The source of whoever is signed in. */
export function deskSource(): DeskSource {
  const { source } = desk();
  if (!source) throw new Error('Nobody is signed in');
  return source;
}

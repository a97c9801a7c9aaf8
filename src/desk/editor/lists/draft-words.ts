import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { folded, holds, searchedWords } from '#desk/lists/folded.ts';
import type { DeskRow } from '#desk/lists/row.ts';
import type { ListWords } from '#desk/words/list-words.ts';
import type { Draft } from './desk-source.ts';

const words = { draft: 'draft', pending_review: 'inReview', pending_publish: 'ready' } as const;

/** What the draft of an entry says beside it: how far it is. */
export function draftNotes(drafts: readonly Draft[], say: ListWords): (row: DeskRow) => string | undefined {
  const byEntry = new Map(drafts.map((draft) => [`${draft.collection}/${draft.slug}`, draft]));
  const byPath = new Map(drafts.flatMap((draft) => draft.entries.map(({ path }) => [path, draft] as const)));
  return ({ entry }) => {
    const draft = byEntry.get(`${entry.collection}/${entry.slug}`) ?? byPath.get(entry.path);
    return draft && statusIn(draft, say);
  };
}

export function statusIn({ status = 'draft' }: Draft, say: ListWords): string {
  return say(words[status]);
}

/** Drafts of entries that are not published yet. */
export function newDrafts(drafts: readonly Draft[], collection: string, slugs: ReadonlySet<string>): Draft[] {
  return drafts.filter((draft) => draft.collection === collection && !slugs.has(draft.slug));
}

/** New drafts of which the title or the name of the file holds all words of a search. */
export function draftsFound(drafts: readonly Draft[], entries: readonly DeskEntry[], query: string): Draft[] {
  const published = new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`));
  const words = searchedWords(query);
  return drafts.filter(
    ({ collection, slug, title }) =>
      collection !== undefined &&
      !published.has(`${collection}/${slug}`) &&
      words.length > 0 &&
      words.every((word) => holds(folded(`${title}\n${slug}`), word)),
  );
}

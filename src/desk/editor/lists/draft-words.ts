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

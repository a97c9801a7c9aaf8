import { listWordsOf } from '#desk/words/list-words.ts';
import { folderCollections } from '#desk/config/collections.ts';
import { deskEntry, isIn, type DeskEntry } from '#desk/lists/desk-entry.ts';
import { deskRow, type DeskRow } from '#desk/lists/row.ts';
import { hubLookup } from '#facts/hub-lookup.ts';
import { wordsOf } from '#i18n/site/words.ts';
import type { Lang } from '#schemas/fields.ts';
import { fixtureFiles, fixtureHub } from '../../../fixture-hub.ts';

const unchanged = (path: string): string => path;

export const hub = fixtureHub();
export const look = hubLookup(hub, wordsOf('de'), { href: unchanged, absolute: unchanged });
export const lookIn = (lang: Lang) => hubLookup(hub, wordsOf(lang), { href: unchanged, absolute: unchanged });
export const say = listWordsOf('de');

/** A file of the hub of the tests as the desk lists it. */
export function entryOf(path: string, text: string): DeskEntry | undefined {
  const collection = folderCollections.find((one) => isIn(one, path));
  return collection && deskEntry(collection, path, { path: `content/${path}`, hash: path, text });
}

export const entries: readonly DeskEntry[] = Object.entries(fixtureFiles())
  .map(([path, bytes]) => entryOf(path.slice('content/'.length), bytes.toString('utf8')))
  .filter((entry) => entry !== undefined);

export const rowOf = (entry: DeskEntry): DeskRow => deskRow(entry, look, say);
export const rowsOf = (collection: string): DeskRow[] =>
  entries.filter((entry) => entry.collection === collection).map(rowOf);
/** An offer of the hub with other data. */
export function offerWith(data: Record<string, unknown>, id = 'neu'): DeskEntry {
  const offer = entries.find(({ collection }) => collection === 'offers')!;
  return { ...offer, id, slug: id, data: { ...offer.data, ...data } };
}

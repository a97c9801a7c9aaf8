import { getEntry, render } from 'astro:content';
import type { Entry } from '#schemas/entry.ts';
import { kinds } from '#schemas/kinds.ts';
import { collectionId } from './collection-id.ts';

/** The rendered text of an entry, or undefined where it has none. */
export async function bodyOf(entry: Entry) {
  if (entry.kind === 'settings' || kinds[entry.kind].body === 'none' || entry.body.trim() === '')
    return undefined;
  const found = await getEntry(entry.kind, collectionId(entry));
  if (!found) throw new Error(`${entry.file} is valid but not in its collection`);
  const { Content } = await render(found);
  return { Content };
}

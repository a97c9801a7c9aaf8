import { getCollection, type CollectionEntry } from 'astro:content';
import { createHub, type Hub } from '#domain/hub.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';
import { reading, todayOfBuild } from './content.ts';
import { collectionId } from './loader.ts';

let built: Promise<Hub> | undefined;

/** The hub of this build, made once from Astro's collections. */
export function hub(): Promise<Hub> {
  return (built ??= buildHub());
}

/** What Astro's collections hold is what counts; the reading adds only what collections do not carry. */
async function buildHub(): Promise<Hub> {
  const { content } = reading();
  const entries = { ...content.entries } as Record<string, Entry[]>;
  for (const kind of kindNames) {
    if (kind === 'settings') continue;
    const ids = new Set((await getCollection(kind)).map((entry: CollectionEntry<typeof kind>) => entry.id));
    entries[kind] = (content.entries[kind] as Entry[]).filter((entry) => ids.has(collectionId(entry)));
  }
  return createHub({ ...content, entries: entries as Content['entries'] }, todayOfBuild());
}

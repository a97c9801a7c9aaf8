import { getCollection, type CollectionEntry } from 'astro:content';
import { createHub, type Hub } from '#domain/hub.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';
import { reading, todayOfBuild } from './content.ts';
import { collectionId } from './collection-id.ts';

let built: { from: ReturnType<typeof reading>; hub: Promise<Hub> } | undefined;

/** The hub of this build, made once from Astro's collections; while developing, again after each change. */
export function hub(): Promise<Hub> {
  const from = reading();
  if (built?.from.content !== from.content) built = { from, hub: hubOf(from.content) };
  return built.hub;
}

/** An entry counts when Astro's collections hold it too: their schemas are a second line behind the check. */
async function hubOf(content: Content): Promise<Hub> {
  const entries = { ...content.entries } as Record<string, Entry[]>;
  for (const kind of kindNames) {
    if (kind === 'settings') continue;
    const ids = new Set((await getCollection(kind)).map((entry: CollectionEntry<typeof kind>) => entry.id));
    entries[kind] = (content.entries[kind] as Entry[]).filter((entry) => ids.has(collectionId(entry)));
  }
  return createHub({ ...content, entries: entries as Content['entries'] }, todayOfBuild());
}

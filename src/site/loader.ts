import { relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Entry } from '#schemas/entry.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { reading } from './content.ts';

/**
 * Feeds one collection with the entries of a kind that passed the check. Bodies in Markdown are rendered here, MDX is
 * left to Vite.
 */
export function entriesOf(kind: Kind): Loader {
  return {
    name: `hub-${kind}`,
    load: async ({ store, config, renderMarkdown, generateDigest, parseData }) => {
      store.clear();
      const root = resolve(process.env['HUB_CONTENT'] || 'content');
      for (const entry of reading().content.entries[kind] as Entry[]) {
        const filePath = relative(new URL(config.root).pathname, resolve(root, entry.file));
        const id = collectionId(entry);
        const data = await parseData({ id, data: entry.data as Record<string, unknown> });
        const digest = generateDigest(JSON.stringify(entry.data) + entry.body);
        const place = { id, data, filePath, digest };
        if (kinds[kind].body === 'mdx') store.set({ ...place, deferredRender: true });
        else if (kinds[kind].body === 'none') store.set(place);
        else {
          const rendered = await renderMarkdown(entry.body);
          store.set({ ...place, rendered, assetImports: rendered.metadata?.imagePaths });
        }
      }
    },
  };
}

/** Id within a collection: entries per language carry their language. */
export function collectionId(entry: Pick<Entry, 'id' | 'lang' | 'call'>): string {
  return [entry.lang ?? entry.call, entry.id].filter((part) => part !== undefined).join('/');
}

import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '#schemas/entry.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { collectionId } from './collection-id.ts';
import { contentFolder, forgetReading, reading } from './content.ts';
import { withImages } from './image-marks.ts';

/** Feeds one collection with the entries of a kind that passed the check, again after each change while developing. */
export function entriesOf(kind: Kind): Loader {
  return {
    name: `hub-${kind}`,
    load: async (context) => {
      await fill(kind, context);
      context.watcher?.add(contentFolder());
      context.watcher?.on('all', (_event, path) => {
        if (!resolve(path).startsWith(contentFolder())) return;
        forgetReading();
        void fill(kind, context);
      });
    },
  };
}

/**
 * Bodies in Markdown are rendered here; MDX is left to Vite.
 * @throws Error for a body that renders to nothing, which Astro would publish as an empty page
 */
async function fill(kind: Kind, { store, config, renderMarkdown, generateDigest, parseData }: LoaderContext) {
  store.clear();
  const root = fileURLToPath(config.root);
  for (const entry of reading().content.entries[kind] as Entry[]) {
    const filePath = relative(root, resolve(contentFolder(), entry.file));
    const id = collectionId(entry);
    const data = await parseData({ id, data: entry.data as Record<string, unknown> });
    const digest = generateDigest(JSON.stringify(entry.data) + entry.body);
    const place = { id, data: withImages(data), filePath, digest };
    if (kinds[kind].body === 'mdx') store.set({ ...place, deferredRender: true });
    else if (kinds[kind].body === 'none' || entry.body.trim() === '') store.set(place);
    else {
      const rendered = await renderMarkdown(entry.body);
      if (rendered.html.trim() === '') throw new Error(`${entry.file}: its text renders to nothing`);
      store.set({ ...place, rendered, assetImports: rendered.metadata?.imagePaths });
    }
  }
}

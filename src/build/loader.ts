import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '#schemas/entry.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { collectionId } from './collection-id.ts';
import { contentFolder, forgetReading } from './content.ts';
import { collected } from './hub.ts';
import { withImages } from './image-marks.ts';
import { publishable } from './rendered.ts';

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
        // Every collection hears of the change before the first of them reads the folder for all.
        void Promise.resolve().then(() => fill(kind, context));
      });
    },
  };
}

/**
 * Bodies in Markdown come rendered; MDX is left to Vite.
 * @throws Error for data that the collection's schema refuses although the check did not
 */
async function fill(kind: Kind, { store, config, generateDigest, parseData }: LoaderContext) {
  const { content, texts } = await publishable();
  const root = fileURLToPath(config.root);
  store.clear();
  for (const entry of content.entries[kind] as Entry[]) {
    const filePath = relative(root, resolve(contentFolder(), entry.file));
    const id = collectionId(entry);
    const data = await parseData({ id, data: entry.data as Record<string, unknown> });
    const digest = generateDigest(JSON.stringify(entry.data) + entry.body);
    const place = { id, data: withImages(data), filePath, digest };
    const text = texts.get(entry.file);
    if (kinds[kind].body === 'mdx') store.set({ ...place, deferredRender: true });
    else if (!text) store.set(place);
    else {
      const { code: html, metadata } = text;
      const imagePaths = [...metadata.localImagePaths, ...metadata.remoteImagePaths];
      store.set({
        ...place,
        rendered: { html, metadata: { ...metadata, imagePaths } },
        assetImports: imagePaths,
      });
    }
  }
  collected(kind, content);
}

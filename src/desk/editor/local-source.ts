import type { ProxyBackend } from 'decap-cms-backend-proxy';
import { deskEntry, placeOfFiles } from '#desk/lists/desk-entry.ts';
import type { DeskSource } from './lists/desk-source.ts';
import { entryReader } from './lists/entry-reader.ts';

/** What the desk's own parts show of a repository on this machine. @param contentFolder path in it; empty where it is all of it */
export function localSource(backend: ProxyBackend, contentFolder: string): DeskSource {
  const texts = new Map<string, string>();
  const readEntries = entryReader(contentFolder, ({ path }) => Promise.resolve(texts.get(path)!));
  return {
    async entries(collections) {
      const parts = await Promise.all(
        collections.map((collection) => {
          const { folder, ending, depth } = placeOfFiles(collection);
          const path = [contentFolder, folder].filter(Boolean).join('/');
          return backend.entriesByFolder(path, ending.slice(1), depth);
        }),
      );
      const files = parts.flat().map(({ file: { path, id }, data }) => {
        texts.set(path, data);
        return { path, id: id ?? data };
      });
      return readEntries(files, collections, (path) => {
        throw new Error(path);
      });
    },
    async drafts() {
      const keys = await backend.unpublishedEntries();
      return keys.map((key) => {
        const [collection, ...slug] = key.split('/');
        return {
          collection,
          slug: slug.join('/'),
          entries: [],
          branch: `cms/${key}`,
          number: undefined,
          title: '',
          author: '',
          status: undefined,
          assignees: [],
        };
      });
    },
    async entry(collection, slug) {
      const { folder, ending } = placeOfFiles(collection);
      const inContent = `${folder}/${slug}${ending}`;
      const path = [contentFolder, inContent].filter(Boolean).join('/');
      const { data } = await backend.getEntry(path);
      return deskEntry(collection, inContent, { path, hash: data, text: data });
    },
    /** On this machine each entry has a draft of its own. */
    async newDraft({ title, files, status }) {
      for (const { path, text, collection, slug } of files)
        await backend.persistEntry(
          { dataFiles: [{ path, slug, raw: text }], assets: [] },
          { collectionName: collection, commitMessage: title, useWorkflow: true, unpublished: false, status },
        );
      return undefined;
    },
  };
}

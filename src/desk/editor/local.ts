import { ProxyBackend } from 'decap-cms-backend-proxy';
import type { Asset } from 'decap-cms-backend-github';
import type { Lang } from '#schemas/fields.ts';
import { cleanAssets } from './assets.ts';
import { contentRoot, entryPath, type CollectionPlaces } from './directory/content-paths.ts';
import type { Directory } from './directory/directory.ts';
import { filesWith, savedWith, setApart, type Difference, type SavedEntry } from './directory/saving.ts';

/** Decap's backend for one machine, as `npm run dev` uses it. Nobody signs in. */
export function localBackend(directory: Directory, lang: Lang) {
  return class LocalBackend extends ProxyBackend {
    readonly #root: string;

    constructor(config: { collections: readonly CollectionPlaces[] }, options?: Record<string, unknown>) {
      super(config as never, options);
      this.#root = contentRoot(config.collections);
    }

    override async persistEntry(entry: { assets: Asset[] } & SavedEntry, options: Record<string, unknown>) {
      await cleanAssets(entry.assets, lang);
      const collection = String(options['collectionName']);
      const files = await filesWith(entry, collection, this.#root, directory, async (path) => {
        const [file] = await this.entriesByFiles([{ path }]);
        return file?.data ?? '';
      });
      const { slug = '' } = entry.dataFiles[0] ?? {};
      const dataFiles = [...entry.dataFiles, ...files.map(({ path, raw }) => ({ path, raw, slug }))];
      const saved = await super.persistEntry({ ...entry, dataFiles } as typeof entry, options);
      savedWith(files, directory);
      return saved;
    }

    override async unpublishedEntry(draft: { id?: string; collection?: string; slug?: string }) {
      const data = (await super.unpublishedEntry(draft)) as {
        collection: string;
        slug: string;
        diffs: Difference[];
      };
      const own = entryPath(data.collection, data.slug);
      return { ...data, diffs: setApart(data.diffs, own && this.#root + own.path).entry };
    }
  };
}

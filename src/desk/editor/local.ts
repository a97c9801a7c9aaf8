import { ProxyBackend } from 'decap-cms-backend-proxy';
import type { PersistedEntry } from 'decap-cms-backend-github';
import { APIError } from 'decap-cms-lib-util';
import { deskWordsOf } from '#desk/words/desk-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { publishable } from './assets.ts';
import { contentRoot, entryPath, type CollectionPlaces } from './directory/content-paths.ts';
import type { Directory } from './directory/directory.ts';
import { filesWith, savedWith, setApart, type Difference } from './directory/saving.ts';
import { TrialPage } from './sign-in/TrialPage.tsx';
import { DeskError } from './github/desk-error.ts';

/**
 * Decap's backend for one machine, as `npm run dev` uses it. Nobody signs in.
 * @param opened told when it can be asked
 */
export function localBackend(directory: Directory, lang: Lang, opened: (backend: ProxyBackend) => void) {
  return class LocalBackend extends ProxyBackend {
    readonly #root: string;

    constructor(config: { collections: readonly CollectionPlaces[] }, options?: Record<string, unknown>) {
      super(config as never, options);
      this.#root = contentRoot(config.collections);
    }

    override authComponent() {
      return TrialPage;
    }

    override async getEntry(path: string) {
      return super.getEntry(path).catch((error: unknown) => {
        throw error instanceof APIError ? new DeskError(deskWordsOf(lang)('noEntry'), 404) : error;
      });
    }

    override authenticate() {
      opened(this);
      return super.authenticate();
    }

    override async persistEntry(entry: PersistedEntry, options: Record<string, unknown>) {
      // The server refuses what it does not know.
      const known = { ...options };
      delete known['wantedName'];
      const clean = await publishable(entry, lang);
      const collection = String(options['collectionName']);
      const files = await filesWith(clean, collection, this.#root, directory, async (path) => {
        const [file] = await this.entriesByFiles([{ path }]);
        return file?.data ?? '';
      });
      const { slug = '' } = clean.dataFiles[0] ?? {};
      const dataFiles = [...clean.dataFiles, ...files.map(({ path, raw }) => ({ path, raw, slug }))];
      const saved = await super.persistEntry({ ...clean, dataFiles }, known);
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

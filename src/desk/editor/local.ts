import { ProxyBackend } from 'decap-cms-backend-proxy';
import type { Asset } from 'decap-cms-backend-github';
import { APIError } from 'decap-cms-lib-util';
import { deskWordsOf } from '#desk/words/desk-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { cleanAssets } from './assets.ts';
import { DeskError } from './github/desk-error.ts';

/**
 * Decap's backend for one machine, as `npm run dev` uses it. Nobody signs in.
 * @param opened told when it can be asked
 */
export function localBackend(lang: Lang, opened: (backend: ProxyBackend) => void) {
  return class LocalBackend extends ProxyBackend {
    override async getEntry(path: string) {
      return super.getEntry(path).catch((error: unknown) => {
        throw error instanceof APIError ? new DeskError(deskWordsOf(lang)('noEntry'), 404) : error;
      });
    }

    override authenticate() {
      opened(this);
      return super.authenticate();
    }

    override async persistEntry(entry: { assets: Asset[] }, options: Record<string, unknown>) {
      await cleanAssets(entry.assets, lang);
      // The server refuses what it does not know.
      const known = { ...options };
      delete known['wantedName'];
      return super.persistEntry(entry, known);
    }
  };
}

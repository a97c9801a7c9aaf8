import { ProxyBackend } from 'decap-cms-backend-proxy';
import type { PersistedEntry } from 'decap-cms-backend-github';
import { APIError } from 'decap-cms-lib-util';
import { deskWordsOf } from '#desk/words/desk-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { publishable } from './assets.ts';
import { DeskError } from './github/desk-error.ts';

/** Decap's backend for one machine, as `npm run dev` uses it. Nobody signs in. */
export function localBackend(lang: Lang) {
  return class LocalBackend extends ProxyBackend {
    override async getEntry(path: string) {
      return super.getEntry(path).catch((error: unknown) => {
        throw error instanceof APIError ? new DeskError(deskWordsOf(lang)('noEntry'), 404) : error;
      });
    }

    override async persistEntry(entry: PersistedEntry, options: Record<string, unknown>) {
      // The server refuses what it does not know.
      const known = { ...options };
      delete known['wantedName'];
      return super.persistEntry(await publishable(entry, lang), known);
    }
  };
}

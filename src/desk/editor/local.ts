import { ProxyBackend } from 'decap-cms-backend-proxy';
import type { PersistedEntry } from 'decap-cms-backend-github';
import type { Lang } from '#schemas/fields.ts';
import { publishable } from './assets.ts';

/** Decap's backend for one machine, as `npm run dev` uses it. Nobody signs in. */
export function localBackend(lang: Lang) {
  return class LocalBackend extends ProxyBackend {
    override async persistEntry(entry: PersistedEntry, options: Record<string, unknown>) {
      return super.persistEntry(await publishable(entry, lang), options);
    }
  };
}

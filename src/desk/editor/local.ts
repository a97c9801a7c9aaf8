import { ProxyBackend } from 'decap-cms-backend-proxy';
import type { Asset } from 'decap-cms-backend-github';
import type { Lang } from '#schemas/fields.ts';
import { cleanAssets } from './assets.ts';

/** Decap's backend for one machine, as `npm run dev` uses it. Nobody signs in. */
export function localBackend(lang: Lang) {
  return class LocalBackend extends ProxyBackend {
    override async persistEntry(entry: { assets: Asset[] }, options: Record<string, unknown>) {
      await cleanAssets(entry.assets, lang);
      return super.persistEntry(entry, options);
    }
  };
}

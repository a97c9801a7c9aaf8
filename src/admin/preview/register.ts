import type { CMS } from 'decap-cms-core';

/** Shows entries in the site's own styles. */
export function registerPreviews(cms: CMS, _known: unknown, stylesheets: readonly string[]): void {
  for (const address of stylesheets) cms.registerPreviewStyle(address);
}

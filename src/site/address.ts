import { urlOf } from '#files/environment.ts';
import { reading } from './content.ts';

/** Origin and base path of the site: `https://example.org` and `/hub`; the base is empty at the root. */
export interface SiteAddress {
  origin: string;
  base: string;
}

/** Where this build will be served: `HUB_URL`, else the address in the settings. A trailing slash does not matter. */
export function siteAddress(): SiteAddress {
  const { origin, pathname } = urlOf(process.env) ?? new URL(reading().content.settings.url);
  return { origin, base: pathname.replace(/\/+$/, '') };
}

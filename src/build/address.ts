import { urlOf, type SiteAddress } from '#files/environment.ts';
import { reading } from './content.ts';

/** Where this build will be served: `HUB_URL`, else the address in the settings. A trailing slash does not matter. */
export function siteAddress(): SiteAddress {
  const { origin, pathname } = urlOf(process.env) ?? new URL(reading().content.settings.url);
  return { origin, base: pathname.replace(/\/+$/, '') };
}

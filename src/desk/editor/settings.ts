import type { Known } from '#checks/known.ts';
import type { DecapConfig } from '#desk/config/decap-config.ts';
import { withOwnOptions, type SharedConfig } from '#desk/config/shared-options.ts';
import type { Lang } from '#schemas/fields.ts';

/** What a build puts beside the editor, in the page's language. */
export interface AdminSettings {
  lang: Lang;
  /** Decap's configuration. */
  config: DecapConfig;
  /** What of the hub a draft is checked against. */
  known: Known;
  /** Address of the titles with which a new one is compared. */
  listings: string;
  /** Addresses of the site's style sheets, for previews. */
  stylesheets: string[];
  /** Addresses of the files with the texts of published entries, by folder in the repository. */
  texts: Record<string, string>;
  /** Path of the content folder in the repository; empty where it is all of it. */
  contentFolder: string;
}

/** The same as they are stored: what is large or stands in several places is pointed to. */
type StoredSettings = Omit<AdminSettings, 'known' | 'config'> & SharedConfig & { known: string };

/**
 * Loads the settings and what they point to.
 * @throws Error where the build is not whole
 */
export async function loadSettings(address: string): Promise<AdminSettings> {
  const { known, options, ...settings } = await load<StoredSettings>(address);
  const config = withOwnOptions({ config: settings.config, options });
  return { ...settings, config, known: await load<Known>(known) };
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

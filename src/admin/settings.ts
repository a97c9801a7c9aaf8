import type { Known } from '#checks/known.ts';
import type { Lang } from '#schemas/fields.ts';

/** What a build puts beside the editor, in the page's language. */
export interface AdminSettings {
  lang: Lang;
  /** Decap's configuration. */
  config: { backend: { name: string } } & Record<string, unknown>;
  /** What of the hub a draft is checked against. */
  known: Known;
  /** Addresses of the site's style sheets, for previews. */
  stylesheets: string[];
  /** Addresses of the files with the texts of published entries, by folder in the repository. */
  texts: Record<string, string>;
}

/**
 * Loads the settings and what they point to.
 * @throws Error where the build is not whole
 */
export async function loadSettings(address: string): Promise<AdminSettings> {
  const settings = await load<Omit<AdminSettings, 'known'> & { known: string }>(address);
  return { ...settings, known: await load<Known>(settings.known) };
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

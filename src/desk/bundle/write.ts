import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownOf } from '#checks/known.ts';
import { addressOf } from '#domain/addresses.ts';
import { deskAddressOf } from '#domain/desk-address.ts';
import type { Hub } from '#domain/hub.ts';
import { languagesOf, otherLanguage } from '#domain/languages.ts';
import { decapConfig } from '#desk/config/config.ts';
import { withSharedOptions } from '#desk/config/shared-options.ts';
import type { Comparable } from '#intake/duplicates.ts';
import type { SiteAddress } from '#files/environment.ts';
import { adminPage } from './page.ts';
import { folderTexts } from './texts.ts';

/** The site that an editor belongs to. */
export interface AdminInput {
  hub: Hub;
  /** All valid content as it was read. */
  content: Parameters<typeof knownOf>[0];
  /** The content folder on disk. */
  contentFolder: string;
  address: SiteAddress;
  /** Whether the build takes its day for today whatever the clock says. */
  isDayPinned: boolean;
  /** Folder with the bundle. */
  bundle: string;
  /** Decap's backend where it is not GitHub. */
  backend?: Record<string, unknown>;
  /** Addresses of the site's style sheets where the output folder has none. */
  stylesheets?: string[];
}

/** Writes the desk's editor to `<outFolder>/admin/`: its pages, its script, its configuration and the entries' texts. */
export function writeAdmin(input: AdminInput, outFolder: string): void {
  const { hub, content, contentFolder, address, bundle } = input;
  const folder = join(outFolder, 'admin');
  mkdirSync(join(folder, 'texts'), { recursive: true });
  cpSync(bundle, folder, { recursive: true });
  const [script] = globSync('admin.*.js', { cwd: bundle });
  const [stylesheet] = globSync('desk.*.css', { cwd: bundle });
  const base = `${address.base}/admin`;
  const { settings } = hub;
  const { repository, name } = settings;
  const texts = folderTexts(content, contentFolder, repository.folder);
  for (const part of texts) writeJson(join(folder, 'texts', `${part.name}.json`), part.texts);
  writeJson(join(folder, 'listings.json'), comparableIn(content));
  writeJson(join(folder, 'known.json'), knownOf(content, hub.today, input.isDayPinned));
  const stylesheets = input.stylesheets ?? stylesheetsIn(outFolder, address.base);
  for (const lang of languagesOf(settings)) {
    const config = decapConfig({
      content,
      lang,
      backend: { ...(input.backend ?? backendOf(hub)), commit_messages: commitMessages[lang] },
      siteUrl: address.origin + address.base + addressOf({ screen: 'home' }, lang),
      base: `${address.base}/`,
      contentFolder: repository.folder,
      today: hub.today,
    });
    writeJson(join(folder, `settings.${lang}.json`), {
      lang,
      ...withSharedOptions(config),
      known: `${base}/known.json`,
      listings: `${base}/listings.json`,
      stylesheets,
      contentFolder: repository.folder === '.' ? '' : repository.folder,
      texts: Object.fromEntries(texts.map((part) => [part.folder, `${base}/texts/${part.name}.json`])),
    });
    const other = otherLanguage(settings, lang);
    const page = adminPage({
      lang,
      hubName: name,
      script: `${base}/${script}`,
      stylesheet: `${base}/${stylesheet}`,
      settings: `${base}/settings.${lang}.json`,
      icon: `${address.base}/favicon.svg`,
      other: other && { lang: other, href: address.base + deskAddressOf(other, settings) },
    });
    const own = join(outFolder, deskAddressOf(lang, settings));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'index.html'), page);
  }
}

/** What of offers and requests shows a likely duplicate. */
function comparableIn({ entries }: AdminInput['content']): Comparable[] {
  return [...entries.offer, ...entries.request].map(({ kind, id, data }) => {
    const { title, category, organisation } = data;
    return { kind, id, data: { title, category, organisation } };
  });
}

function stylesheetsIn(outFolder: string, base: string): string[] {
  const files = globSync('assets/*.css', { cwd: outFolder }).sort();
  return files.map((file) => `${base}/${file.replaceAll('\\', '/')}`);
}

function backendOf({ settings: { repository } }: Hub): Record<string, unknown> {
  return {
    name: 'github',
    repo: `${repository.owner}/${repository.name}`,
    branch: repository.branch,
    open_authoring: true,
    squash_merges: true,
    auth_scope: 'public_repo',
    ...(repository.signIn && { base_url: repository.signIn, auth_endpoint: 'auth' }),
  };
}

/** Decap knows no title here; a file's name comes from it. */
const commitMessages = {
  de: { create: '{{collection}} anlegen: {{slug}}', update: '{{collection}} ändern: {{slug}}' },
  en: { create: 'Add {{collection}}: {{slug}}', update: 'Change {{collection}}: {{slug}}' },
};

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}

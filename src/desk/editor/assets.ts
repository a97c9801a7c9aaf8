import type { Asset, PersistedEntry } from 'decap-cms-backend-github';
import type { Lang } from '#schemas/fields.ts';
import { DeskError } from './github/desk-error.ts';
import { publishableImage } from './images.ts';

/**
 * An entry with its images as they may be published.
 * @throws DeskError in words for a file that is not a publishable image
 */
export async function publishable(entry: PersistedEntry, lang: Lang): Promise<PersistedEntry> {
  const texts = entry.dataFiles.map(({ raw }) => raw);
  const assets = usedAssets(entry.assets, texts);
  await cleanAssets(assets, lang);
  return { ...entry, assets };
}

/** The images that the files of an entry name: one that was replaced or taken away again is not published. */
function usedAssets(assets: readonly Asset[], texts: readonly string[]): Asset[] {
  return assets.filter(({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return texts.some((text) => new RegExp(String.raw`(?<![\w-])${name}(?![\w-])`).test(text));
  });
}

/**
 * Images of an entry as they may be published: what a camera wrote into them is gone.
 * @throws DeskError in words for a file that is not a publishable image
 */
async function cleanAssets(assets: readonly Asset[], lang: Lang): Promise<void> {
  for (const asset of assets) {
    if (!asset.fileObj) continue;
    const clean = await publishableImage(asset.fileObj, lang).catch((error: unknown) => {
      throw new DeskError(error instanceof Error ? error.message : String(error), 422);
    });
    asset.fileObj = clean;
    asset.toBase64 = () => base64Of(clean);
  }
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

import type { Asset } from 'decap-cms-backend-github';
import type { Lang } from '#schemas/fields.ts';
import { DeskError } from './github/desk-error.ts';
import { publishableImage } from './images.ts';

/**
 * Images of an entry as they may be published: what a camera wrote into them is gone.
 * @throws DeskError in words for a file that is not a publishable image
 */
export async function cleanAssets(assets: readonly Asset[], lang: Lang): Promise<void> {
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

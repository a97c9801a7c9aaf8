import { imageHeader, type ImageHeader } from '#checks/image-header.ts';
import { slugOf } from '#domain/slug.ts';
import { saveWordsOf, type SaveWords } from '#desk/words/save-words.ts';
import type { Lang } from '#schemas/fields.ts';

/** Pixels on the longer side. */
const MAX_EDGE = 2000;
/** Million pixels up to which a file is decoded at all: what phones make is below, what fills the memory is above. */
const MAX_MEGAPIXELS = 60;
/** Bytes that the check allows an image file. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Of JPEG and WebP: no loss that anybody sees. */
const QUALITY = 0.85;
/** Longer sides that are tried until a file is light enough. */
const EDGES = [MAX_EDGE, 1400, 1000];

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/**
 * An image as it may be published: only its pixels, turned the right way up, at most 2000 pixels long. Place, camera,
 * author, thumbnails and whatever else was in or behind the file are gone, because it is drawn anew. What it is, its
 * first bytes say, not its name.
 * @throws Error in words for everything but JPEG, PNG and WebP, for damaged files and for more pixels than are decoded
 */
export async function publishableImage(file: File, lang: Lang): Promise<File> {
  const say = saveWordsOf(lang);
  const header = readableHeader(imageHeader(new Uint8Array(await file.arrayBuffer())), file.name, say);
  const type = `image/${header.format}`;
  const bitmap = await decoded(new Blob([file], { type }), file.name, say);
  try {
    for (const edge of EDGES) {
      const blob = await drawnAnew(bitmap, edge, type);
      if (!blob) throw new Error(say('imageDamaged', { name: file.name }));
      if (blob.size <= MAX_BYTES) return new File([blob], nameOf(file.name, blob.type), { type: blob.type });
    }
  } finally {
    bitmap.close();
  }
  throw new Error(say('imageTooHeavy', { name: file.name, limit: MAX_BYTES / 1024 / 1024 }));
}

function readableHeader(header: ReturnType<typeof imageHeader>, name: string, say: SaveWords): ImageHeader {
  if (typeof header !== 'object')
    throw new Error(say('imageKind', { name, found: header ?? say('imageUnknown') }));
  const { width, height } = header;
  if (width === 0 || height === 0) throw new Error(say('imageDamaged', { name }));
  if (width * height > MAX_MEGAPIXELS * 1_000_000)
    throw new Error(say('imageTooLarge', { name, width, height, limit: MAX_MEGAPIXELS }));
  return header;
}

async function decoded(file: Blob, name: string, say: SaveWords): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    throw new Error(say('imageDamaged', { name }), { cause: error });
  }
}

/** A browser that cannot write the type writes PNG. */
async function drawnAnew(bitmap: ImageBitmap, edge: number, type: string): Promise<Blob | null> {
  const scale = Math.min(1, edge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
}

function nameOf(name: string, type: string): string {
  return `${slugOf(name.replace(/\.[^.]*$/, ''), 'bild')}.${endings[type] ?? 'png'}`;
}

import { basename, extname, join } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';
import { imageFormat } from '#checks/image-header.ts';
import { decodedImages, type DecodedImage } from './decoded-images.ts';
import { readBytes } from './read-bytes.ts';

/** Bytes that an image file may have at most. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Pixels on one side. */
const MAX_SIDE = 6000;

const ALLOWED = 'JPEG, PNG, WebP';
const formatOf: Readonly<Record<string, string>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
};

/** Whether images may be published: their real format, size, every pixel, and what their metadata give away. */
export function* imageFindings(root: string, paths: readonly string[]): Generator<Finding> {
  const sound: string[] = [];
  for (const path of paths) {
    const found = fileFinding(root, path);
    if (found) yield found;
    else sound.push(path);
  }
  const images = decodedImages(
    sound.map((path) => join(root, path)),
    MAX_SIDE,
  );
  for (const [at, path] of sound.entries()) yield* pixelFindings(path, images[at]);
}

/** What is wrong with the file, before anything decodes it. */
function fileFinding(root: string, path: string): Finding | undefined {
  const ending = extname(path).toLowerCase();
  const expected = formatOf[ending];
  if (!expected)
    return finding('image-kind', path, { found: ending.slice(1).toUpperCase(), allowed: ALLOWED });
  const bytes = readBytes(join(root, path), MAX_BYTES);
  if (typeof bytes === 'string') return finding(bytes, path, { name: basename(path) });
  if (typeof bytes === 'number') return finding('image-too-large', path, { size: bytes, limit: MAX_BYTES });
  const actual = imageFormat(bytes);
  if (actual === expected) return undefined;
  return finding('image-content', path, { found: basename(path), actual: (actual ?? '').toUpperCase() });
}

function* pixelFindings(path: string, image: DecodedImage | undefined): Generator<Finding> {
  if (!image) {
    yield finding('image-damaged', path, { found: basename(path) });
    return;
  }
  const { width, height, hasPlace } = image;
  if (width > MAX_SIDE || height > MAX_SIDE)
    yield finding('image-dimensions', path, { width, height, limit: MAX_SIDE });
  if (hasPlace) yield finding('image-location', path, {});
}

function finding(code: Finding['code'], file: string, facts: Finding['facts']): Finding {
  return { code, file, at: START, ...(facts && { facts }) };
}

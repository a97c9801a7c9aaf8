import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { place } from './image-place.ts';
import type { DecodedImage } from './decoded-images.ts';

// The program behind decoded-images.ts: paths come in as JSON, and of each image one line goes out.
const { paths, maxSide } = JSON.parse(readFileSync(0, 'utf8')) as { paths: string[]; maxSide: number };
sharp.cache(false);
for (const path of paths) process.stdout.write(`${JSON.stringify(await decoded(path))}\n`);

async function decoded(path: string): Promise<DecodedImage | null> {
  // Read here: the library would otherwise choose its decoder by the name.
  const file = readFileSync(path);
  try {
    const { width, height, exif, xmp, comments } = await sharp(file, { limitInputPixels: false }).metadata();
    const hasPlace = place(exif, [xmp?.toString('latin1'), ...(comments ?? []).map(({ text }) => text)]);
    if (width <= maxSide && height <= maxSide)
      await sharp(file, { failOn: 'error', pages: -1, limitInputPixels: maxSide ** 2 }).stats();
    return { width, height, hasPlace };
  } catch {
    return null;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { decodedImages } from '#files/decoded-images.ts';
import { imageFindings } from '#files/image-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-images-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const formats = ['jpeg', 'png', 'webp'] as const;
/** Noise, so that the pixels fill the file to its end. */
const photo = sharp({
  create: {
    width: 160,
    height: 120,
    channels: 3,
    background: '#000',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});
/** Parts of a file that arrive when a transfer breaks off. */
const parts = [0.05, 0.3, 0.6, 0.9, 0.99];

async function findingsOf(files: Record<string, Buffer>): Promise<Record<string, string>> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const findings = [...imageFindings(folder, Object.keys(files))];
  return Object.fromEntries(findings.map(({ file, code }) => [file, code]));
}

describe('an image file', () => {
  it('that is whole is fine, and cut off anywhere it is damaged, in every format', async () => {
    const files: Record<string, Buffer> = {};
    for (const format of formats) {
      const bytes = await photo.clone().toFormat(format).toBuffer();
      files[`ganz.${format}`] = bytes;
      for (const part of parts)
        files[`bis-${part}.${format}`] = bytes.subarray(0, Math.floor(bytes.length * part));
    }
    const cut = Object.keys(files).filter((name) => name.startsWith('bis-'));
    expect(await findingsOf(files)).toEqual(Object.fromEntries(cut.map((name) => [name, 'image-damaged'])));
  });

  it('with a place among its texts is named, whether Exif, XMP or a comment tells it', async () => {
    const exif = photo.clone().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 0/1 0/1' } });
    const xmp = photo.clone().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/" exif:GPSLatitude="48,1N"/>');
    const files: Record<string, Buffer> = {};
    for (const format of formats) {
      files[`exif.${format}`] = await exif.clone().toFormat(format).toBuffer();
      files[`xmp.${format}`] = await xmp.clone().toFormat(format).toBuffer();
    }
    const found = await findingsOf(files);
    expect(found).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, 'image-location'])));
  });

  it('that ends the decoder takes no other along', async () => {
    const good = join(folder, 'gut.png');
    writeFileSync(good, await photo.clone().png().toBuffer());
    const size = { width: 160, height: 120, hasPlace: false };
    // A file that vanishes in between ends the program as a crash would.
    expect(decodedImages([good, join(folder, 'weg.png'), good], 6000)).toEqual([size, undefined, size]);
  });

  it('with many frames is measured with all of them', async () => {
    const frames = await sharp({
      create: { width: 100, height: 100 * 60, channels: 3, background: '#a63', pageHeight: 100 },
    })
      .webp({ loop: 0, delay: 100 })
      .toBuffer();
    expect(await findingsOf({ 'film.webp': frames })).toEqual({});
    const cut = frames.subarray(0, Math.floor(frames.length * 0.7));
    expect(await findingsOf({ 'film-halb.webp': cut })).toEqual({ 'film-halb.webp': 'image-damaged' });
  });
});

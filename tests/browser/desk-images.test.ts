import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageHeader } from '#checks/image-header.ts';
import { bundledParts, openParts } from './desk-parts/open.ts';
import type { AdminParts } from './desk-parts/page.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [script, launched] = await Promise.all([bundledParts(), launchChromium()]);
  browser = launched;
  ({ page } = await openParts(browser, script));
});
afterAll(() => browser.close());

async function cleaned(name: string, bytes: Uint8Array) {
  const result = await page.evaluate(
    ([file, content]) => (window as unknown as { parts: AdminParts }).parts.clean(file, content),
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  return typeof result === 'string' ? result : { ...result, bytes: Buffer.from(result.bytes, 'base64') };
}

async function published(name: string, bytes: Uint8Array) {
  const result = await cleaned(name, bytes);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** Red on the left, blue on the right. */
function picture(width = 120, height = 60) {
  const half = { create: { width: width / 2, height, channels: 3, background: '#00f' } } as const;
  return sharp({ create: { width, height, channels: 3, background: '#f00' } }).composite([
    { input: half, left: width / 2, top: 0 },
  ]);
}

const place = {
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '47/1 59/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '8/1 49/1 0/1',
  },
};
const exif = { IFD0: { Artist: 'Erika Beispiel', Make: 'Kamera' }, ...place };

describe('an image that an editor chooses', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('loses place, author and camera: %s', async (format) => {
    const given = await picture()
      .toFormat(format)
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Erika</x:xmpmeta>')
      .toBuffer();
    expect(given.includes('Erika')).toBe(true);
    const { name, type, bytes } = await published(`Foto Größe 1.${format}`, given);
    expect([name, type]).toEqual([`foto-groesse-1.${format === 'jpeg' ? 'jpg' : format}`, `image/${format}`]);
    expect(imageHeader(bytes)).toEqual({ format, width: 120, height: 60 });
    const { exif: left, xmp } = await sharp(bytes).metadata();
    expect([left, xmp, bytes.includes('Erika')]).toEqual([undefined, undefined, false]);
  });

  it('is turned the right way up', async () => {
    const given = await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { bytes } = await published('hochkant.jpg', given);
    const { width, height, orientation } = await sharp(bytes).metadata();
    expect([width, height, orientation]).toEqual([60, 120, undefined]);
    const { data } = await sharp(bytes)
      .extract({ left: 30, top: 10, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
  });

  it('is at most 2000 pixels long', async () => {
    const { bytes } = await published('gross.jpg', await picture(3000, 1500).jpeg().toBuffer());
    expect(imageHeader(bytes)).toMatchObject({ width: 2000, height: 1000 });
  });

  it('stays below the size that the check allows', async () => {
    const noise = Buffer.alloc(900 * 900 * 3);
    let state = 1;
    for (let at = 0; at < noise.length; at++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      noise[at] = state >>> 24;
    }
    const given = await sharp(noise, { raw: { width: 900, height: 900, channels: 3 } })
      .png()
      .toBuffer();
    expect(given.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(await cleaned('rauschen.png', given)).toContain('noch größer als 2 MB');
    const { bytes } = await published('rauschen.jpg', await sharp(given).jpeg({ quality: 100 }).toBuffer());
    expect(bytes.length).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  it('is believed by its first bytes, not by its name', async () => {
    const { name, type } = await published('bild.png', await picture().jpeg().toBuffer());
    expect([name, type]).toEqual(['bild.jpg', 'image/jpeg']);
  });

  it('carries nothing on behind its pixels', async () => {
    const script = Buffer.from('<script>alert(1)</script>PK\x03\x04');
    const { bytes } = await published(
      'doppelt.jpg',
      Buffer.concat([await picture().jpeg().toBuffer(), script]),
    );
    expect([bytes.includes('<script>'), bytes.includes('PK')]).toEqual([false, false]);
  });
});

describe('a file that is no publishable image is refused in words', () => {
  it.each([
    ['SVG', 'logo.png', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['GIF', 'bild.gif', () => picture().gif().toBuffer()],
    ['AVIF', 'bild.avif', () => picture().avif().toBuffer()],
    ['HEIC', 'bild.heic', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')],
    ['HTML', 'bild.jpg', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['PDF', 'bild.jpg', () => Buffer.from('%PDF-1.7')],
    ['unbekanntes Format', 'bild.jpg', () => Buffer.from('irgendwas')],
  ])('%s', async (found, name, make) => {
    expect(await cleaned(name, await make())).toBe(
      `„${name}“ ist kein Bild, das hier verwendet werden kann (${found}). Speichern Sie es als JPEG, PNG oder WebP und wählen Sie es noch einmal.`,
    );
  });

  it('a damaged one', async () => {
    const damaged = Buffer.from(await picture().png().toBuffer());
    const data = damaged.indexOf('IDAT') + 'IDAT'.length;
    damaged.fill(0, data, data + 20);
    expect(await cleaned('kaputt.png', damaged)).toContain('lässt sich nicht als Bild lesen');
  });

  it('one of more pixels than a memory holds, before it is decoded', async () => {
    const bomb = Buffer.from(await picture().png().toBuffer());
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(await cleaned('bombe.png', bomb)).toContain('60.000 × 60.000 Bildpunkte');
  });
});

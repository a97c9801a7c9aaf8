import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, it } from 'vitest';
import { REPOSITORY, useDesk } from './desk.ts';
import { add, fillNews, inside, save, write } from './form.ts';
import { branchesOf, changedFiles, contentOn } from './repository.ts';

const desk = useDesk(inject('site'));
const BRANCH = 'cms/news/naeherei-in-betrieb';
const IMAGE = 'content/news/de/naeherei-foto.jpg';

it('A photo goes public without place, camera and author, beside its news item', async () => {
  const page = await newsItem();
  await chooseImage(page, 'Näherei Foto.JPG', await photo());
  await save(page);
  expect(changedFiles(desk.github, BRANCH)).toEqual([IMAGE, 'content/news/de/naeherei-in-betrieb.mdx']);
  const published = await imageOn(BRANCH);
  const { width, height, exif, xmp, iptc, orientation } = await sharp(published).metadata();
  // It was lying on its side, 3000 × 1500: the editor turns it and makes it lighter.
  expect({ width, height }).toEqual({ width: 1000, height: 2000 });
  expect({ exif, xmp, iptc, orientation }).toEqual({});
  expect(published.includes('Kamera Muster')).toBe(false);
  expect(contentOn(desk.github, BRANCH).problems).toEqual([]);

  await write(page, 'Kurzfassung', 'Die Näherei arbeitet wieder.');
  await save(page);
  expect((await imageOn(BRANCH)).equals(published)).toBe(true);

  await page.reload();
  await write(page, 'Kurzfassung', 'Die Näherei arbeitet weiter.');
  await save(page);
  expect((await imageOn(BRANCH)).equals(published)).toBe(true);
  expect(contentOn(desk.github, BRANCH).problems).toEqual([]);
});

it('A replaced photo is no part of the draft any more, and one that was taken away leaves nothing behind', async () => {
  const page = await newsItem();
  await chooseImage(page, 'Näherei Foto.JPG', await photo());
  await save(page);
  const image = inside(page, 'Bild');
  await image.getByRole('button', { name: /^Aufklappen: Bild/ }).click();
  await image.getByRole('button', { name: 'Anderes Bild auswählen' }).click();
  await upload(page, 'Anderes.jpg', await photo());
  await save(page);
  const text = 'content/news/de/naeherei-in-betrieb.mdx';
  expect(changedFiles(desk.github, BRANCH)).toEqual(['content/news/de/anderes.jpg', text]);

  await image.getByRole('button', { name: /Bild(?:er)? entfernen/ }).click();
  await save(page);
  expect(changedFiles(desk.github, BRANCH)).toEqual([text]);
  expect(contentOn(desk.github, BRANCH).problems).toEqual([]);
});

it('A photo that is dropped on the text becomes the image of the entry', async () => {
  const page = await newsItem();
  await dropOn(page, page.locator('[contenteditable=true]').first(), 'Näherei Foto.JPG', await photo());
  const offer = page.getByRole('dialog', { name: 'Bild des Eintrags' });
  await offer.getByLabel('Bildbeschreibung').pressSequentially('Eine Näherei');
  await offer.getByRole('button', { name: 'Übernehmen' }).click();
  await page.getByRole('status').getByText('steht jetzt im Feld „Bild“').waitFor();
  await save(page);
  expect(changedFiles(desk.github, BRANCH)).toEqual([IMAGE, 'content/news/de/naeherei-in-betrieb.mdx']);
  expect(contentOn(desk.github, BRANCH).problems).toEqual([]);
});

it('A photo that is dropped on the field for images is taken', async () => {
  const page = await newsItem();
  const image = await add(page, 'Bild');
  await write(image, 'Bildbeschreibung', 'Eine Näherei');
  const place = image.getByRole('button', { name: 'Bild auswählen' });
  await dropOn(page, place, 'Näherei Foto.JPG', await photo());
  await image.getByRole('button', { name: 'Anderes Bild auswählen' }).waitFor();
  await save(page);
  expect(changedFiles(desk.github, BRANCH)).toEqual([IMAGE, 'content/news/de/naeherei-in-betrieb.mdx']);
});

it.each([
  ['a drawing that could carry a script', 'plan.svg', svg, /„plan.svg“.*SVG/],
  ['a drawing under the name of a photo', 'plan.jpg', svg, /„plan.jpg“.*SVG/],
  ['more pixels than are opened', 'riesig.png', hugePng, /„riesig.png“ hat 9.000 × 9.000 Bildpunkte/],
])('The editor refuses %s in words, and writes nothing', async (_, name, bytes, words) => {
  const page = await newsItem();
  await chooseImage(page, name, await bytes());
  await expect(save(page)).rejects.toThrow(words);
  expect(branchesOf(desk.github)).toEqual(['main']);
  const written = desk.github.requests.filter(({ method }) => method !== 'GET');
  expect(written).toEqual([]);
});

async function newsItem(): Promise<Page> {
  const page = await desk.open('/collections/news/new');
  await fillNews(page, 'Näherei in Betrieb', 'Die Näherei arbeitet.');
  return page;
}

async function chooseImage(page: Page, name: string, buffer: Buffer): Promise<void> {
  const image = await add(page, 'Bild');
  await write(image, 'Bildbeschreibung', 'Eine Näherei');
  await image.getByRole('button', { name: 'Bild auswählen' }).click();
  await upload(page, name, buffer);
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: name.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('button', { name: 'Auswahl übernehmen' }).click();
}

async function dropOn(page: Page, place: Locator, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const dropped = new DataTransfer();
      const letters = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
      dropped.items.add(new File([letters], file, { type: 'image/jpeg' }));
      return dropped;
    },
    [name, bytes.toString('base64')] as const,
  );
  await place.dispatchEvent('drop', { dataTransfer: data });
}

async function imageOn(branch: string): Promise<Buffer> {
  const bytes = await desk.github.bytes(REPOSITORY.owner, REPOSITORY.name, branch, IMAGE);
  return bytes ?? Buffer.alloc(0);
}

/** As a telephone takes it: lying on its side, with its place. */
function photo(): Promise<Buffer> {
  return sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#375' } })
    .withExif({
      IFD0: { Make: 'Kamera Muster', Artist: 'Erika Musterfrau' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

function svg(): Buffer {
  return Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
}

function hugePng(): Promise<Buffer> {
  return sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
}

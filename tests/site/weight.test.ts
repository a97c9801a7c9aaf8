import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { firstViewOf } from './first-view.ts';
import { filesOf, samplesOf } from './pages.ts';

const site = inject('site');
const { folder } = site;
const KILOBYTE = 1000;

describe('the first view', async () => {
  it.each(await samplesOf())('of $path ($type) fits into one TCP window', (page) => {
    const { html, styles, scripts } = firstViewOf(site, page);
    expect(html + styles + scripts, JSON.stringify({ html, styles, scripts })).toBeLessThanOrEqual(
      14 * KILOBYTE,
    );
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(KILOBYTE);
  });
});

describe('fonts', () => {
  const all = filesOf(folder).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  const [desk = [], fonts = []] = [true, false].map((isDesk) =>
    all.filter((file) => file.startsWith('admin/') === isDesk),
  );

  it('are the same in the desk as on the pages', () => {
    const bytesOf = (files: readonly string[]) =>
      files.map((file) => readFileSync(join(folder, file), 'base64')).sort();
    expect(bytesOf(desk)).toEqual(bytesOf(fonts));
  });

  it('are at most two, Latin only and light', () => {
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length).toBeLessThanOrEqual(2);
    for (const font of fonts)
      expect(readFileSync(join(folder, font)).length, font).toBeLessThanOrEqual(25 * KILOBYTE);
  });

  it('never hide the text while they load', () => {
    const styles = filesOf(folder).filter((file) => file.endsWith('.css'));
    const faces = styles.flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [],
    );
    expect(faces.length).toBeGreaterThan(0);
    // A face of the machine's own fonts has nothing to load.
    for (const face of faces.filter((face) => face.includes('url(')))
      expect(face).toMatch(/font-display:\s*swap/);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { attributeOf, filesOf, samplesOf, type Page } from './pages.ts';

const { folder } = inject('site');
const KILOBYTE = 1000;
const sizes = new Map<string, number>();

/** Bytes on the wire as a static host with Brotli sends them. */
function weightOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(folder, path))).length;
  sizes.set(path, size);
  return size;
}

function loadedBy({ root }: Page, selector: string, attribute: string): string[] {
  const found = root.querySelectorAll(selector).map((element) => attributeOf(element, attribute) ?? '');
  return [...new Set(found)];
}

/** A script and what it imports at once; what it imports on demand waits for the visitor. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(join(folder, script), 'utf8');
  for (const [, path = ''] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']([^"']+)["']/g,
  )) {
    withImports(new URL(path, `https://x${script}`).pathname, seen);
  }
  return seen;
}

describe('the first view', async () => {
  it.each(await samplesOf())('of $path ($type) fits into one TCP window', (page) => {
    const styles = loadedBy(page, 'link[rel="stylesheet"]', 'href');
    const scripts = [
      ...new Set(loadedBy(page, 'script[src]', 'src').flatMap((script) => [...withImports(script)])),
    ];
    const html = brotliCompressSync(page.html).length;
    const sum = (paths: string[]) => paths.reduce((total, path) => total + weightOf(path), 0);
    const account = { html, styles: sum(styles), scripts: sum(scripts) };
    expect(account.html + account.styles + account.scripts, JSON.stringify(account)).toBeLessThanOrEqual(
      14 * KILOBYTE,
    );
    expect(account.scripts, JSON.stringify(scripts)).toBeLessThanOrEqual(KILOBYTE);
  });
});

describe('fonts', () => {
  const fonts = filesOf(folder).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));

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

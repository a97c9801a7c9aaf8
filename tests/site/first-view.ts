import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BuiltSite } from '../built-site.ts';
import { attributeOf, type Page } from './pages.ts';

/** Bytes that a page sends before anybody touches it, as a static host with Brotli sends them. */
export interface FirstView {
  html: number;
  styles: number;
  scripts: number;
}

const sizes = new Map<string, number>();

export function firstViewOf({ folder, base }: Pick<BuiltSite, 'folder' | 'base'>, page: Page): FirstView {
  const loaded = (selector: string, attribute: string) =>
    loadedBy(page, selector, attribute).map((address) => join(folder, address.slice(base.length)));
  const scripts = new Set(loaded('script[src]', 'src').flatMap((script) => [...withImports(script)]));
  return {
    html: brotliCompressSync(page.html).length,
    styles: sum(loaded('link[rel="stylesheet"]', 'href')),
    scripts: sum([...scripts]),
  };
}

const sum = (files: string[]) => files.reduce((total, file) => total + weightOf(file), 0);

function weightOf(file: string): number {
  const known = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, known);
  return known;
}

function loadedBy({ root }: Page, selector: string, attribute: string): string[] {
  const found = root.querySelectorAll(selector).map((element) => attributeOf(element, attribute) ?? '');
  return [...new Set(found)];
}

/** A script and what it imports at once; what it imports on demand waits for the visitor. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(script, 'utf8');
  for (const [, path = ''] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']([^"']+)["']/g,
  )) {
    withImports(join(script, '..', path), seen);
  }
  return seen;
}

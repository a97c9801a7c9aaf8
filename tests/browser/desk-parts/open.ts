import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Rollup } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const ORIGIN = 'http://desk.test';

/** A page with parts of the editor, and what happened on it that must not. */
export interface PartsPage {
  page: Page;
  /** Addresses that were asked for beyond the page's own. */
  foreign: string[];
}

/**
 * Parts of the editor, bundled as for the editor itself.
 * @param entry the script of the page
 */
export async function bundledParts(entry = resolve(import.meta.dirname, 'page.ts')): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    resolve: { alias: { path: 'path-browserify' }, dedupe: ['react', 'react-dom', 'immutable', 'lodash'] },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry,
        formats: ['iife'],
        name: 'Parts',
        fileName: 'parts',
      },
    },
  });
  return (result as Rollup.RollupOutput[])[0]!.output[0].code;
}

/** Opens the parts on a page without a policy of its own, so that only they protect it. Nothing leaves the machine. */
export async function openParts(browser: Browser, script: string): Promise<PartsPage> {
  const context = await browser.newContext();
  const foreign: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${ORIGIN}/`)
      return route.fulfill({
        contentType: 'text/html',
        body: '<div id="preview"></div><div id="control"></div>',
      });
    if (!url.startsWith(`${ORIGIN}/`)) foreign.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const counted = window as unknown as { executed: number };
    counted.executed = 0;
    window.alert = () => void counted.executed++;
  });
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ content: script });
  return { page, foreign };
}

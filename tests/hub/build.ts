import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { TestProject } from 'vitest/node';
import { contentFolderOf, todayOf } from '#files/environment.ts';
import { readContent } from '#files/content.ts';
import { builtSite, type BuiltSite } from '../built-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The hub of this repository, whatever it holds. */
export interface OwnHub extends BuiltSite {
  /** Its content folder. */
  content: string;
  today: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    hub: OwnHub;
  }
}

/** Builds the hub of this repository, or the one that `HUB_CONTENT` names, for the address it will have, and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = { ...process.env, HUB_TODAY: chosenDay() };
  const content = resolve(ROOT, contentFolderOf(env));
  const today = todayOf(env, Date.now());
  const reading = readContent(content, { today });
  if (!reading.content) throw new Error('The content has problems. See: npm run hub -- check');
  const [site, server] = await builtSite({
    content,
    name: 'hub',
    address: process.env['HUB_URL'] || reading.content.settings.url,
    today,
    ready: process.env['HUB_TEST_DIST_HUB'],
  });
  project.provide('hub', { ...site, content, today });
  return () => server.close();
}

/** `HUB_TODAY`, else the day that `sample.env` gives the repository's own content. */
function chosenDay(): string | undefined {
  const sample = join(ROOT, 'sample.env');
  const { HUB_TODAY: given, HUB_CONTENT: elsewhere } = process.env;
  if (given || elsewhere || !existsSync(sample)) return given;
  return parseEnv(readFileSync(sample, 'utf8'))['HUB_TODAY'];
}

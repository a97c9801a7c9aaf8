import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolder, type StaticServer } from '../src/cli/static-server.ts';
import { HUB, TODAY } from './fixture-hub.ts';
import { smallHub } from './site/small-hub.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BUILDS = Symbol.for('drehscheibe.test-builds');

/** What `vitest` and the components' configuration put into the environment. */
const MARKS = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|SITE|BASE_URL|ASSETS_PREFIX)$/;

/** A built hub. */
export interface BuiltSite {
  folder: string;
  origin: string;
  /** Base path without a slash at its end; empty at the root. */
  base: string;
  /** Address of the home page on this machine while the tests run. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The hub of the tests at the root of its domain. */
    site: BuiltSite;
    /** A few of its entries below a base path, as GitHub serves a project's pages. */
    siteBelow: BuiltSite;
  }
}

interface Builds {
  site: BuiltSite;
  siteBelow: BuiltSite;
  servers: StaticServer[];
}

/**
 * Builds both and serves them, once for all projects of a run. `HUB_TEST_DIST` and `HUB_TEST_DIST_BELOW` name folders
 * to take instead.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = globalThis as { [BUILDS]?: Promise<Builds> };
  const { site, siteBelow, servers } = await (shared[BUILDS] ??= buildBoth());
  project.provide('site', site);
  project.provide('siteBelow', siteBelow);
  return async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  };
}

/** One after the other: a build writes Astro's generated types into the checkout, and a second one waits for it. */
async function buildBoth(): Promise<Builds> {
  const [site, siteServer] = await prepare('HUB_TEST_DIST', 'site', HUB, 'https://hub.example', '');
  const small = smallHub();
  const below = await prepare(
    'HUB_TEST_DIST_BELOW',
    'below',
    small.content,
    'https://example.org',
    '/drehscheibe',
  ).finally(small.remove);
  return { site, siteBelow: below[0], servers: [siteServer, below[1]] };
}

async function prepare(
  variable: string,
  name: string,
  content: string,
  origin: string,
  base: string,
): Promise<[BuiltSite, StaticServer]> {
  const ready = process.env[variable];
  const folder = resolve(ROOT, ready || join('.cache/tests', name));
  if (!ready) await build({ HUB_CONTENT: content, HUB_OUT: folder, HUB_URL: `${origin}${base}/` });
  const server = await serveFolder(folder, { port: 0, base });
  return [{ folder, origin, base, url: server.url }, server];
}

async function build(hub: Record<string, string>): Promise<void> {
  const env: Record<string, string | undefined> = { ...process.env, HUB_TODAY: TODAY, ...hub };
  // Vitest and Astro leave marks in this process; a build must neither take itself for a test nor take over an address.
  for (const name of Object.keys(env).filter((name) => MARKS.test(name))) delete env[name];
  const command = [join(ROOT, 'src/cli/hub.ts'), 'build'];
  await promisify(execFile)(process.execPath, command, { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 });
}

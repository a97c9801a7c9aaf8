import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolder, type StaticServer } from '../src/cli/static-server.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BUILDS = Symbol.for('drehscheibe.test-builds');

/** What `vitest` and the components' configuration put into the environment. */
const MARKS = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|SITE|BASE_URL|ASSETS_PREFIX)$/;

/** The day the sample hub is built for. */
export const TODAY = '2020-05-12';

/** A built sample hub. */
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
    /** The sample hub at the root of its domain. */
    site: BuiltSite;
    /** The same hub below a base path, as GitHub serves a project's pages. */
    siteBelow: BuiltSite;
  }
}

interface Builds {
  site: BuiltSite;
  siteBelow: BuiltSite;
  servers: StaticServer[];
}

/**
 * Builds the sample hub twice and serves both, once for all projects of a run. `HUB_TEST_DIST` and
 * `HUB_TEST_DIST_BELOW` name folders to take instead.
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

async function buildBoth(): Promise<Builds> {
  const [site, siteServer] = await prepare('HUB_TEST_DIST', '.cache/tests/site', 'https://hub.example', '');
  const below = await prepare(
    'HUB_TEST_DIST_BELOW',
    '.cache/tests/below',
    'https://example.org',
    '/drehscheibe',
  );
  return { site, siteBelow: below[0], servers: [siteServer, below[1]] };
}

async function prepare(
  variable: string,
  fallback: string,
  origin: string,
  base: string,
): Promise<[BuiltSite, StaticServer]> {
  const ready = process.env[variable];
  const folder = resolve(ROOT, ready || fallback);
  if (!ready) await build(folder, `${origin}${base}/`);
  const server = await serveFolder(folder, { port: 0, base });
  return [{ folder, origin, base, url: server.url }, server];
}

async function build(folder: string, url: string): Promise<void> {
  const env: Record<string, string | undefined> = {
    ...process.env,
    HUB_TODAY: TODAY,
    HUB_OUT: folder,
    HUB_URL: url,
  };
  // Vitest and Astro leave marks in this process; a build must neither take itself for a test nor take over an address.
  for (const name of Object.keys(env).filter((name) => MARKS.test(name))) delete env[name];
  const command = [join(ROOT, 'src/cli/hub.ts'), 'build'];
  await promisify(execFile)(process.execPath, command, { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 });
}

import type { TestProject } from 'vitest/node';
import type { StaticServer } from '../src/cli/static-server.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { HUB, TODAY } from './fixture-hub.ts';
import { smallHub } from './site/small-hub.ts';

const BUILDS = Symbol.for('drehscheibe.test-builds');

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
  const [site, siteServer] = await builtSite({
    content: HUB,
    name: 'site',
    address: 'https://hub.example/',
    today: TODAY,
    ready: process.env['HUB_TEST_DIST'],
  });
  const small = smallHub();
  const [siteBelow, belowServer] = await builtSite({
    content: small.content,
    name: 'below',
    address: 'https://example.org/drehscheibe/',
    today: TODAY,
    ready: process.env['HUB_TEST_DIST_BELOW'],
  }).finally(small.remove);
  return { site, siteBelow, servers: [siteServer, belowServer] };
}

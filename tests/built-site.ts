import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serveFolder, type StaticServer } from '../src/cli/static-server.ts';

const ROOT = resolve(import.meta.dirname, '..');

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

interface Wanted {
  /** Content folder. */
  content: string;
  /** Below `.cache/tests/`. */
  name: string;
  address: string;
  /** The day to build for; the machine's own where there is none. */
  today: string | undefined;
  /** A folder to take instead of building. */
  ready?: string | undefined;
}

/** Builds a hub as its user would, and serves it. */
export async function builtSite(wanted: Wanted): Promise<[BuiltSite, StaticServer]> {
  const { origin, pathname } = new URL(wanted.address);
  const base = pathname.replace(/\/+$/, '');
  const folder = resolve(ROOT, wanted.ready || join('.cache/tests', wanted.name));
  if (!wanted.ready) await build(wanted, folder);
  const server = await serveFolder(folder, { port: 0, base });
  return [{ folder, origin, base, url: server.url }, server];
}

async function build({ content, address, today }: Wanted, folder: string): Promise<void> {
  const env: Record<string, string | undefined> = {
    ...process.env,
    HUB_CONTENT: content,
    HUB_OUT: folder,
    HUB_URL: address,
    HUB_TODAY: today,
  };
  // A build must neither take itself for a test nor take over an address.
  for (const name of Object.keys(env).filter((name) => MARKS.test(name))) delete env[name];
  const command = [join(ROOT, 'src/cli/hub.ts'), 'build'];
  await promisify(execFile)(process.execPath, command, { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 });
}

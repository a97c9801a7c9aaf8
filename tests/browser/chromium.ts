import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

export interface FoundChromium {
  path: string;
  /** What it needs beside the process's own environment. */
  env: Record<string, string>;
}

/** Names on the search path, in the order of preference. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Starts a Chromium without a window. As root it cannot use its sandbox, nor where the system grants it none (some
 * containers); it meets only pages of this repository.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const { path, env } = await findChromium();
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath: path,
      env: { ...(process.env as Record<string, string>), ...env },
      chromiumSandbox,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', ...more],
    });
  if (process.getuid?.() === 0) return start(false);
  return start(true).catch((error: unknown) => {
    if (/sandbox/i.test(String(error))) return start(false);
    throw error;
  });
}

/**
 * The browser for tests: `HUB_CHROMIUM`, else the one that comes with `npm ci`, else one the machine has. The one that
 * comes along has no window at all: tests take half as long in it as in a whole browser told to show none.
 * @throws Error that says what to set when there is none
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env['HUB_CHROMIUM'];
  if (named) {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`HUB_CHROMIUM names ${named}, which does not exist.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  const own = installed().find((path) => existsSync(path) && starts(path));
  if (own) return { path: own, env: {} };
  throw new Error('No Chromium found: install Chrome, Chromium or Edge, or set HUB_CHROMIUM to its path.');
}

function installed(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    return roots.filter(Boolean).flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap. On Windows asking opens a window. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    return /\d+\.\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 }),
    );
  } catch {
    return false;
  }
}

/**
 * Unpacks the Chromium of the dependencies with the libraries it needs, once. It is renamed into place as a whole, so
 * that neither a parallel nor a killed run leaves half of it behind.
 */
async function bundled(): Promise<FoundChromium> {
  const home = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
  if (!existsSync(home)) {
    const fresh = `${home}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    await unpackInto(fresh);
    writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontsConf(home));
    try {
      renameSync(fresh, home);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  const libraries = join(home, 'al2023', 'lib');
  return {
    path: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

/** The package unpacks into the system's temporary folder, and its libraries only where it believes itself on AWS. */
async function unpackInto(folder: string): Promise<void> {
  const wanted: Record<string, string> = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: folder };
  const touched = [...Object.keys(wanted), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = touched.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, wanted);
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own configuration names fixed places for its fonts. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

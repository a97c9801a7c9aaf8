import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HUB, TODAY } from '../fixture-hub.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** How many listings of each kind a small hub keeps: enough for every page type, few enough to build often. */
const KEPT = 6;

/** A throw-away hub made of a few of the fixture hub's entries; the folder goes with `remove`. */
export function smallHub() {
  const folder = mkdtempSync(join(tmpdir(), 'hub-'));
  const content = join(folder, 'content');
  cpSync(HUB, content, { recursive: true });
  for (const kind of ['offers', 'requests']) {
    const surplus = readdirSync(join(content, kind)).sort().slice(KEPT);
    for (const file of surplus) rmSync(join(content, kind, file));
  }
  return {
    folder,
    content,
    out: join(folder, 'dist'),
    write: (path: string, text: string) => writeFileSync(join(content, path), text),
    read: (path: string) => readFileSync(join(content, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs the build command as its user would. */
export function build(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['src/cli/hub.ts', 'build', ...args], {
      cwd: ROOT,
      env: { ...process.env, HUB_TODAY: TODAY, ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (code) => done({ code: code ?? 1, stdout, stderr }));
  });
}

/** Every file of a folder with what is in it. */
export function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.map((name) => [name.slice(folder.length), readFileSync(name, 'latin1')]));
}

import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** What the program consists of beside its packages, and what it writes into. */
const PROGRAM = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'docs/problems',
  'hosting',
];

/** A throw-away copy of the program with a small hub as its content; the folder goes with `remove`. */
export function programCopy(hub: string) {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const path = (name: string) => join(folder, name);
  for (const name of PROGRAM) cpSync(join(ROOT, name), path(name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), path('node_modules'));
  cpSync(join(ROOT, hub), path('content'), { recursive: true });
  return {
    out: path('dist'),
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, text: string) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    drop: (name: string) => rmSync(path(name)),
    /** The pages of short addresses. */
    redirects: () =>
      globSync('dist/r/*/index.html', { cwd: folder }).map((name) => readFileSync(path(name), 'utf8')),
    /** Runs one of its commands as its user would. */
    run: async (args: string[]): Promise<{ code: number; said: string }> => {
      const { code, stdout, stderr } = await node(['src/cli/hub.ts', ...args], folder);
      return { code, said: stdout + stderr };
    },
    /** Runs a few lines within it, which print JSON. */
    evaluate: async (lines: string): Promise<unknown> => {
      const { stdout, stderr } = await node(['--input-type=module', '--eval', lines], folder);
      if (stdout === '') throw new Error(stderr);
      return JSON.parse(stdout);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function node(args: string[], cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, HUB_TODAY: '2020-05-12', HUB_CONTENT: 'content', HUB_OUT: 'dist' };
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

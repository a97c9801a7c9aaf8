import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { cacheFolderOf } from '../../src/cli/cache.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hub-killed-'));
const out = join(folder, 'dist');
afterAll(() => {
  for (const path of [folder, cacheFolderOf(out)]) rmSync(path, { recursive: true, force: true });
});

/** Starts a build and kills it as soon as something is so, as a machine that runs out of memory does. */
async function killedOnce(isSo: (pid: number) => boolean): Promise<number> {
  const child = spawn(process.execPath, ['src/cli/hub.ts', 'build'], {
    cwd: ROOT,
    env: {
      ...process.env,
      HUB_CONTENT: 'tests/fixtures/check/base',
      HUB_OUT: out,
      HUB_TODAY: '2020-05-12',
    },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('close', done));
  while (!isSo(child.pid!) && child.exitCode === null) await pause(20);
  child.kill('SIGKILL');
  await ended;
  return child.pid!;
}

it('what a killed build leaves is gone when the next one starts', { timeout: 600_000 }, async () => {
  const staging = (pid: number) => `${cacheFolderOf(out)}.building-${pid}`;
  const first = await killedOnce((pid) => existsSync(staging(pid)));
  expect(existsSync(staging(first))).toBe(true);
  const second = await killedOnce(() => !existsSync(staging(first)));
  expect(existsSync(staging(first))).toBe(false);
  rmSync(staging(second), { recursive: true, force: true });
});

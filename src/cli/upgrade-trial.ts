import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UpgradeGroup } from '#github/upgrades/groups.ts';
import { missingPlatforms, type LockFile } from '#github/upgrades/platforms.ts';
import type { Trial } from '#github/upgrades/report.ts';
import { git } from './git.ts';

const LOCK_ONLY = [
  '--package-lock-only',
  '--ignore-scripts',
  '--save-exact',
  '--omit-lockfile-registry-resolved',
  '--no-audit',
  '--no-fund',
];
/** Characters of what was said that are kept. */
const SAID = 3000;

/** Tries one group in a copy of the last commit. @param write whether the manifests are taken over when the tests hold */
export function tryGroup(root: string, group: UpgradeGroup, write: boolean): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'hub-upgrade-'));
  try {
    git(root, 'clone', '--quiet', '--no-hardlinks', root, folder);
    const trial = tried(folder, group);
    if (write && trial.outcome === 'holds')
      for (const name of ['package.json', 'package-lock.json'])
        copyFileSync(join(folder, name), join(root, name));
    return trial;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tried(folder: string, { name: group, packages }: UpgradeGroup): Trial {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const before = versionsIn(read('package.json'));
  const raised = () =>
    Object.entries(versionsIn(read('package.json'))).flatMap(([name, to]) =>
      before[name] === to ? [] : [{ name, from: before[name]!, to }],
    );
  const result = (outcome: Trial['outcome'], said = ''): Trial => ({
    group,
    outcome,
    raised: raised(),
    said: said.slice(-SAID),
  });
  if (packages.length === 0) return result('current');
  const wanted = packages.map(({ name, take }) => `${name}@${take}`);
  const locked = npm(folder, 'install', ...LOCK_ONLY, ...wanted);
  if (!locked.ok) return result('not-installed', locked.said);
  if (raised().length === 0) return result('current');
  const missing = missingPlatforms(JSON.parse(read('package-lock.json')) as LockFile);
  if (missing.length > 0) return result('platform-missing', missing.join('\n'));
  const installed = npm(folder, 'ci');
  if (!installed.ok) return result('not-installed', installed.said);
  const tested = npm(folder, 'test');
  return tested.ok ? result('holds') : result('tests-fail', tested.said);
}

/** Exact versions by name, of all packages of a manifest. */
export function versionsIn(manifest: string): Record<string, string> {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(manifest) as Record<
    string,
    Record<string, string> | undefined
  >;
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

/** Without what this workflow was given, and with what a terminal would colour left plain. */
function npm(cwd: string, ...args: string[]): { ok: boolean; said: string } {
  const { PATH, HOME, LANG, CI, CHROME_PATH } = process.env;
  const env = { PATH, HOME, LANG, CI, CHROME_PATH, NO_COLOR: '1', FORCE_COLOR: '0' };
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  return { ok: status === 0, said: `${stdout}\n${stderr}`.trim() };
}

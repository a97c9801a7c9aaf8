import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

function startOn(version: string) {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  const guard = './src/cli/node-version.mjs';
  const argv = ['--import', pretend, '--import', guard, '--eval', 'console.log("started")'];
  return spawnSync(process.execPath, argv, { cwd: ROOT, encoding: 'utf8' });
}

describe('a start', () => {
  it.each(['18.20.4', '20.20.2', '22.18.0'])('on Node %s says in one sentence what to install', (version) => {
    const { status, stdout, stderr } = startOn(version);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`Node ${version} is too old`);
  });

  it.each(['22.19.0', '24.0.0', '26.1.0'])('on Node %s goes ahead', (version) => {
    expect(startOn(version)).toMatchObject({ status: 0, stdout: 'started\n', stderr: '' });
  });

  it('by any script of the project asks first', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const starts = Object.values(scripts).filter((script) => /\.ts\b/.test(script));
    expect(starts.length).toBeGreaterThan(4);
    for (const script of starts) expect(script).toMatch(/^node --import \.\/src\/cli\/node-version\.mjs /);
  });
});

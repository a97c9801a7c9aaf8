import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../../src/cli/commands.ts';
import { weaknessesOf } from './lint.ts';

const FOLDER = resolve(import.meta.dirname, '../../../.github/workflows');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const names = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));

describe('our workflows', () => {
  it.each(names)('%s has no weakness', (name) => {
    expect(weaknessesOf(read(name), name)).toEqual([]);
  });

  it('test every pull request and every change of main with the same command as everybody', () => {
    const ci = parse(read('ci.yml')) as {
      on: object;
      jobs: { test: { steps: { run?: string }[] } };
    };
    expect(Object.keys(ci.on)).toEqual(['pull_request', 'push', 'workflow_dispatch']);
    expect(ci.jobs.test).not.toHaveProperty('if');
    expect(ci.jobs.test.steps.filter(({ run }) => run)).toEqual([
      expect.objectContaining({ if: "github.event_name != 'push'" }),
      { if: "steps.change.outputs.state != 'incomplete'", run: '.ci/run' },
    ]);
    const script = readFileSync(resolve(FOLDER, '../../.ci/run'), 'utf8');
    expect(script.trimEnd().split('\n').slice(-2)).toEqual(['npm ci', 'npm test']);
  });

  it('do the same in every hub: none asks for a file of the content', () => {
    for (const name of names) expect(read(name), name).not.toMatch(/hashFiles\(|content\//);
  });

  it('put main online when it changes, every night and on demand', () => {
    const { on } = parse(read('deploy.yml')) as { on: Record<string, unknown> };
    expect(on).toMatchObject({
      push: { branches: ['main'] },
      schedule: [{ cron: '0 1 * * *' }, { cron: '0 2 * * *' }],
    });
    expect(on).toHaveProperty('workflow_dispatch');
  });

  it('look at what went online, and bring the last good one back', () => {
    const { jobs } = parse(read('deploy.yml')) as { jobs: Record<string, { needs?: unknown; if?: string }> };
    expect(Object.keys(jobs)).toEqual(['build', 'deploy', 'smoke', 'restore']);
    expect(jobs['smoke']?.needs).toEqual(['build', 'deploy']);
    expect(jobs['restore']?.if).toContain("needs.smoke.result == 'failure'");
  });

  it('never stop anybody because of a dead link', () => {
    const { on } = parse(read('links.yml')) as { on: object };
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
  });

  it('follow a workflow that exists', () => {
    const { on } = parse(read('review.yml')) as { on: { workflow_run: { workflows: string[] } } };
    const known = names.map((name) => (parse(read(name)) as { name: string }).name);
    expect(known).toEqual(expect.arrayContaining(on.workflow_run.workflows));
  });

  it.each(names)('%s names only commands that exist', (name) => {
    const called = [...read(name).matchAll(/npm run hub -- ([\w-]+)/g)].map(([, command]) => command);
    for (const command of called) expect(Object.keys(commands)).toContain(command);
  });

  it('pin one action to one commit everywhere', () => {
    const pins = new Map<string, Set<string>>();
    for (const name of names) {
      for (const [, action, pin] of read(name).matchAll(/uses: (\S+)@(.+)$/gm))
        pins.set(action!, (pins.get(action!) ?? new Set()).add(pin!));
    }
    for (const [action, used] of pins) expect([action, ...used]).toHaveLength(2);
  });
});

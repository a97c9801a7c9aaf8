import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { weaknessesOf } from './lint.ts';

const FOLDER = resolve(import.meta.dirname, '../../../.github/workflows');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const names = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));

describe('our workflows', () => {
  it.each(names)('%s has no weakness', (name) => {
    expect(weaknessesOf(read(name))).toEqual([]);
  });

  it('test every pull request and every change of main with the same command as everybody', () => {
    const ci = parse(read('ci.yml')) as { on: object; jobs: { test: { steps: { run?: string }[] } } };
    expect(Object.keys(ci.on)).toEqual(['pull_request', 'push']);
    expect(ci.jobs.test.steps.map(({ run }) => run).filter(Boolean)).toEqual(['.ci/run']);
    const script = readFileSync(resolve(FOLDER, '../../.ci/run'), 'utf8');
    expect(script.trimEnd().split('\n').slice(-2)).toEqual(['npm ci', 'npm test']);
  });

  it('put main online when it changes, every night and on demand', () => {
    const { on } = parse(read('deploy.yml')) as { on: Record<string, unknown> };
    expect(on).toMatchObject({
      push: { branches: ['main'] },
      schedule: [{ cron: expect.any(String) as string }],
    });
    expect(on).toHaveProperty('workflow_dispatch');
  });
});

const SOUND = `on: { pull_request: null }
permissions: {}
concurrency: ci
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: npm ci
`;
const DEPLOY = `${SOUND}      - uses: actions/deploy-pages@368f82528645a54fb793d4d04e342629a3f51346 # v5.0.1\n`;
const SETUP = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';

describe('a weak workflow is caught', () => {
  it('and a sound one is not', () => {
    expect(weaknessesOf(SOUND)).toEqual([]);
  });

  it.each([
    ['on: { pull_request: null }', 'on: pull_request_target', 'runs on pull_request_target'],
    ['on: { pull_request: null }', 'on: [push, workflow_run]', 'runs on workflow_run'],
    ['on: { pull_request: null }', 'on: { issue_comment: null }', 'runs on issue_comment'],
    ['permissions: {}\n', '', 'does not start from permissions: {}'],
    ['permissions: {}\n', 'permissions: read-all\n', 'does not start from permissions: {}'],
    ['permissions: {}\n', 'permissions: { contents: read }\n', 'does not start from permissions: {}'],
    ['permissions: { contents: read }\n', 'name: x\n', 'job test does not name its permissions'],
    ['permissions: { contents: read }', 'permissions: write-all', 'job test does not name its permissions'],
    ['permissions: { contents: read }', 'permissions: { contents: write }', 'job test may write contents'],
    ['permissions: { contents: read }', 'permissions: { id-token: write }', 'job test may write id-token'],
    ['@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7', 'actions/checkout@v7 is not pinned'],
    ['@3d3c42e5aac5ba805825da76410c181273ba90b1', '@3d3c42e', 'actions/checkout@3d3c42e is not pinned'],
    [' # v7.0.1', '', 'does not say its version'],
    ['actions/checkout@', 'elsewhere/checkout@', "is not one of GitHub's own actions"],
    ['with: { persist-credentials: false }', 'name: x', 'leaves the token in the checkout'],
    ['persist-credentials: false', 'persist-credentials: true', 'leaves the token in the checkout'],
    ['run: npm ci', 'run: echo "${{ github.event.issue.title }}"', 'puts an expression into a shell line'],
    ['run: npm ci', 'run: echo "${{ github.head_ref }}"', 'puts an expression into a shell line'],
    ['run: npm ci', 'run: curl https://example.org/x.sh | bash', 'runs what it downloads'],
    ['run: npm ci', 'run: npm install', 'installs past the lockfile'],
    ['concurrency: ci\n', '', 'lets runs overlap'],
    ['    timeout-minutes: 5\n', '', 'job test has no timeout'],
    ['runs-on: ubuntu-24.04', 'runs-on: self-hosted', 'does not run on a named GitHub machine'],
    ['runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest', 'does not run on a named GitHub machine'],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    continue-on-error: true', 'job test hides its failure'],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    secrets: inherit', 'job test hands all secrets on'],
    [
      'concurrency: ci',
      'concurrency: ci\nenv: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }',
      'commands in log lines',
    ],
    [
      'run: npm ci',
      `uses: ${SETUP.replace('setup-node', 'github-script')}\n        with: { script: "log('\${{ github.head_ref }}')" }`,
      'puts an expression into a script',
    ],
  ])('%j → %j', (sound, weak, expected) => {
    expect(SOUND).toContain(sound);
    expect(weaknessesOf(SOUND.replace(sound, weak)).join('\n')).toContain(expected);
  });

  it.each([
    ['actions/cache/restore@0400d5f644dc74513175e3cd8d07132dd4860809 # v4.2.4'],
    [`${SETUP}\n        with: { cache: npm }`],
    [SETUP],
  ])('a deployment that takes from a cache: %s', (uses) => {
    expect(weaknessesOf(`${DEPLOY}      - uses: ${uses}\n`)).toContain('deploys what a cache holds');
    expect(weaknessesOf(`${SOUND}      - uses: ${uses}\n`)).not.toContain('deploys what a cache holds');
  });
});

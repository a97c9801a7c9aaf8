import { describe, expect, it } from 'vitest';
import { weaknessesOf } from './lint.ts';
import { DEPLOY, DOWNLOAD, FOLLOWS, LABELLED, SETUP, SOUND, UPLOAD } from './samples.ts';

describe('a weak workflow is caught', () => {
  it('and a sound one is not', () => {
    expect(weaknessesOf(SOUND)).toEqual([]);
    expect(weaknessesOf(DEPLOY, 'deploy.yml')).toEqual([]);
    expect(weaknessesOf(FOLLOWS, 'review.yml')).toEqual([]);
    expect(weaknessesOf(LABELLED, 'issue-to-pr.yml')).toEqual([]);
  });

  it.each([
    ['on: { pull_request: null }', 'on: pull_request_target', 'runs on pull_request_target'],
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
    [
      'timeout-minutes: 5',
      'uses: ./.github/workflows/other.yml\n    secrets: inherit',
      'job test hands all secrets on',
    ],
    [
      'concurrency: ci',
      'concurrency: ci\nenv: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }',
      'commands in log lines',
    ],
    ['run: npm ci', 'run: npx cowsay', 'runs a package past the lockfile'],
    ['run: npm ci', 'run: npm test || true', 'hides the failure of a line'],
    ['run: npm ci', 'run: echo "X=1" >> "$GITHUB_ENV"', 'changes the surroundings of later steps'],
    ['run: npm ci', 'run: eval "$TITLE"', 'runs a text as commands'],
    ['run: npm ci', 'run: npm ci\n        continue-on-error: true', 'hides the failure of a step'],
    ['run: npm ci', "run: x\n        shell: 'python {0}'", 'runs in a shell of its own'],
    ['run: npm ci', `uses: ${UPLOAD}\n        with: { path: . }`, 'hands over the whole working folder'],
    ['run: npm ci', `uses: ${UPLOAD}`, 'hands over the whole working folder'],
    [
      'run: npm ci',
      'run: x\n        env: { TITLE: "${{ github.event.pull_request.title }}" }',
      'takes what a stranger wrote',
    ],
    ['run: npm ci', 'run: x\n        env: { REF: "${{ github.head_ref }}" }', 'takes what a stranger wrote'],
    [
      'persist-credentials: false',
      'persist-credentials: false, ref: "${{ github.event.pull_request.head.ref }}"',
      'takes what a stranger wrote',
    ],
    [
      'run: npm ci',
      'run: x\n        env: { ALL: "${{ toJSON(github.event) }}" }',
      'hands everything on at once',
    ],
    ['run: npm ci', 'run: x\n        env: { KEY: "${{ secrets.KEY }}" }', 'uses a secret of its own'],
    ['run: npm ci', 'run: x\n        env: { KEY: "${{ secrets[\'KEY\'] }}" }', 'uses a secret of its own'],
    [
      'run: npm ci',
      'run: x\n        env: { T: "${{ github.token }}" }',
      "hands the token to a stranger's code",
    ],
    [
      'run: npm ci',
      'run: x\n        env: { T: "${{ secrets.GITHUB_TOKEN }}" }',
      "hands the token to a stranger's code",
    ],
    [
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    env: { T: "${{ github.token }}" }',
      'hands the token to every step',
    ],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    container: node:24', "runs somebody's image"],
    ['timeout-minutes: 5', 'timeout-minutes: 360', 'job test may run for hours'],
    [
      'permissions: { contents: read }',
      'permissions: { issues: write }',
      "has rights while a stranger's code runs",
    ],
  ])('%j → %j', (sound, weak, expected) => {
    expect(SOUND).toContain(sound);
    expect(weaknessesOf(SOUND.replace(sound, weak)).join('\n')).toContain(expected);
  });

  it.each([
    ['workflows: [ci]', "workflows: ['*']", 'follows other workflows than ci'],
    ['types: [completed]', 'types: [requested]', 'follows runs that have not ended'],
    ['on: {', 'on: { pull_request: null,', 'starts on other events too'],
    [
      "if: github.event.workflow_run.event == 'pull_request'",
      'name: x',
      'does not say which runs it follows',
    ],
    [
      'persist-credentials: false',
      "persist-credentials: false, ref: '${{ github.event.workflow_run.head_sha }}'",
      'checks out what a stranger proposes',
    ],
    [
      'persist-credentials: false',
      "persist-credentials: false, repository: '${{ github.event.workflow_run.head_repository.full_name }}'",
      'checks out what a stranger proposes',
    ],
    ['run: npm ci', `uses: ${DOWNLOAD}`, 'unpacks what a stranger made'],
    ['run: npm ci', `uses: ${SETUP}`, 'takes from a cache that strangers fill'],
    ['run: npm ci', 'run: npm run build', 'runs more than a command of the hub'],
    ['run: npm ci', 'run: gh pr checkout "$NUMBER"', 'runs more than a command of the hub'],
    ['run: npm ci', 'run: npm ci && unzip review.zip', 'runs more than a command of the hub'],
    [
      'run: npm ci',
      "run: npm ci\n        env: { B: '${{ github.event.workflow_run.head_branch }}' }",
      'takes what a stranger wrote',
    ],
    [
      'run: npm ci',
      "run: npm ci\n        env: { B: '${{ github.event.workflow_run.display_title }}' }",
      'takes what a stranger wrote',
    ],
    ['pull-requests: write', 'packages: write', 'may write packages'],
  ])('after a pull request ran: %j → %j', (sound, weak, expected) => {
    expect(FOLLOWS).toContain(sound);
    expect(weaknessesOf(FOLLOWS.replace(sound, weak), 'review.yml').join('\n')).toContain(expected);
  });

  it.each([
    ['{ types: [labeled] }', 'null', 'starts on everything'],
    ['if: github.event.label', 'name: github.event.label', undefined],
    ['types: [labeled]', 'types: [opened]', undefined],
    [
      'persist-credentials: false',
      "persist-credentials: false, ref: '${{ github.event.issue.number }}'",
      'checks out what a stranger proposes',
    ],
  ])('because of an issue: %j → %j', (sound, weak, expected) => {
    expect(LABELLED).toContain(sound);
    const found = weaknessesOf(LABELLED.replace(sound, weak), 'issue-to-pr.yml').join('\n');
    if (expected === undefined) expect(found).toBe('');
    else expect(found).toContain(expected);
  });

  it('that writes files for whoever opens an issue', () => {
    const open = LABELLED.replace('labeled', 'opened').replace(/ +if: .*\n/, '');
    expect(weaknessesOf(open, 'issue-to-pr.yml')).toContain(
      'job make writes files because anybody opened an issue',
    );
  });

  it.each([
    [
      "schedule: [{ cron: '0 1 * * *' }, { cron: '0 2 * * *' }]",
      "schedule: [{ cron: '20 23 * * *' }]",
      'all year',
    ],
    ['npm run hub -- nightly', 'npm run hub -- check', 'goes online twice a night'],
    ["if: needs.build.outputs.go == 'true'", 'name: x', 'goes online twice a night'],
    ["if: needs.build.outputs.go == 'true'", 'if: always()', 'goes online whatever failed before'],
    ['cancel-in-progress: false', 'cancel-in-progress: true', 'may stop a deployment half-way'],
    ['environment: { name: github-pages }', 'name: x', 'outside of its environment'],
    ['branches: [main]', "branches: ['**']", 'has rights on any branch'],
    ['pages: write', 'contents: write', 'may write contents'],
  ])('that puts online: %j → %j', (sound, weak, expected) => {
    expect(DEPLOY).toContain(sound);
    expect(weaknessesOf(DEPLOY.replace(sound, weak), 'deploy.yml').join('\n')).toContain(expected);
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

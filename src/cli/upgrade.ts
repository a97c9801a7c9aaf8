import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Misuse } from '#files/misuse.ts';
import { keepIssue } from '#github/one-issue.ts';
import { surroundingsOf } from '#github/surroundings.ts';
import { upgradeGroups } from '#github/upgrades/groups.ts';
import { readTrials, upgradesIssue, type Trial } from '#github/upgrades/report.ts';
import { tryGroup, versionsIn } from './upgrade-trial.ts';

const HELP = `Usage: npm run hub -- upgrade [group …] [options]

Tries newer versions of the packages, one group of .github/dependabot.yml after the other, each in a copy of the last
commit: do they install, are their packages for all platforms there, do the tests hold. What to look at then:
docs/upgrading.md.

Options
  --write   take package.json and package-lock.json of a group over when its tests hold
  --issue   keep the issue on GitHub about what an earlier run found; tries nothing
  --help    this text

Environment   GITHUB_OUTPUT, GITHUB_STEP_SUMMARY; for the issue GITHUB_TOKEN, GITHUB_REPOSITORY, UPGRADE_REPORT
Exit codes    0 fine, also when something newer does not hold · 2 misuse
`;

/** `hub upgrade`. @returns exit code @throws Misuse, GitHubError */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: {
      write: { type: 'boolean', default: false },
      issue: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) process.stdout.write(HELP);
  else if (values.issue) await keepIssueOn(process.env['UPGRADE_REPORT'] ?? '');
  else tell(tryAll(process.cwd(), positionals, values.write));
  return 0;
}

async function keepIssueOn(report: string): Promise<void> {
  await keepIssue(surroundingsOf(process.env), 'upgrades', upgradesIssue(readTrials(report)));
}

function tryAll(root: string, wanted: readonly string[], write: boolean): Trial[] {
  const groups = upgradeGroups(
    readFileSync(join(root, '.github/dependabot.yml'), 'utf8'),
    versionsIn(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  const unknown = wanted.filter((name) => !groups.some((group) => group.name === name));
  if (unknown.length > 0)
    throw new Misuse(
      `No group ${unknown.join(', ')}; there are ${groups.map(({ name }) => name).join(', ')}.`,
    );
  return groups
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .map((group) => {
      process.stderr.write(`${group.name} …\n`);
      return tryGroup(root, group, write);
    });
}

/** For people, for the page of the run and for the job that keeps the issue. */
function tell(trials: readonly Trial[]): void {
  const { body } = upgradesIssue(trials);
  process.stdout.write(body);
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output } = process.env;
  if (summary) appendFileSync(summary, body);
  if (output) appendFileSync(output, `report=${JSON.stringify(trials)}\n`);
}

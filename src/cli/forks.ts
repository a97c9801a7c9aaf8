import { parseArgs } from 'node:util';
import { strandedDrafts, strandedIssue, type Draft } from '#github/forks.ts';
import { keepIssue } from '#github/one-issue.ts';
import { surroundingsOf } from '#github/surroundings.ts';

const HELP = `Usage: npm run hub -- forks [options]

Names in one issue the drafts of the editing system that do not move on by themselves: from a fork that was deleted,
without a label, or untouched for a month. Closes and deletes nothing.

Options
  --help   this text

Environment   GITHUB_TOKEN, GITHUB_REPOSITORY
Exit codes    0 fine · 2 misuse
`;

/** `hub forks`. @returns exit code @throws Misuse, GitHubError */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const surroundings = surroundingsOf(process.env);
  const pulls = await surroundings.client.all<Draft>(`${surroundings.root}/pulls?state=open`);
  const stranded = strandedDrafts(pulls, new Date());
  const number = await keepIssue(surroundings, 'forks', strandedIssue(stranded, surroundings.page));
  process.stdout.write(`${stranded.length} drafts${number === undefined ? '' : `, issue ${number}`}.\n`);
  return 0;
}

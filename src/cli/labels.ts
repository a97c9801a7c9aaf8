import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Misuse } from '#files/misuse.ts';
import { applyLabels, type Label } from '#issue-forms/replies/issue-labels.ts';
import { surroundingsOf } from '#github/surroundings.ts';

const HELP = `Usage: npm run hub -- labels

Creates the labels of .github/labels.json in a repository on GitHub and corrects their colours and descriptions. Other
labels stay as they are. Once after setting up a hub; issue forms drop labels that do not exist.

Options
  --help   this text

Environment   GITHUB_REPOSITORY (owner/name), GITHUB_TOKEN (may write issues)
Exit codes    0 done · 2 misuse
`;

const LABELS = fileURLToPath(new URL('../../.github/labels.json', import.meta.url));

/** `hub labels`. @returns exit code @throws Misuse, GitHubError */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!process.env['GITHUB_TOKEN'])
    throw new Misuse('GITHUB_TOKEN is missing: a token that may write issues.');
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Label[];
  const { created, corrected } = await applyLabels(surroundingsOf(process.env), labels);
  const counts = `${created.length} created, ${corrected.length} corrected`;
  process.stdout.write(`${labels.length} labels: ${counts}.\n`);
  return 0;
}

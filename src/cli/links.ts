import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '#files/content.ts';
import { requireContentFolder, todayOf } from '#files/environment.ts';
import { externalLinks } from '#github/links/addresses.ts';
import { linksIssue } from '#github/links/issue.ts';
import { visitAll } from '#github/links/round.ts';
import { visit } from '#github/links/visit.ts';
import { keepIssue } from '#github/one-issue.ts';
import { surroundingsOf } from '#github/surroundings.ts';
import { pause } from './answers.ts';

const HELP = `Usage: npm run hub -- links [options]

Visits every external link of the content, one at a time per host, and says which no longer work. In a workflow on
GitHub it keeps one issue about them.

Options
  --issue   keep the issue on GitHub
  --help    this text

Environment   HUB_CONTENT; for the issue GITHUB_TOKEN, GITHUB_REPOSITORY
Exit codes    0 fine, also with dead links · 2 misuse
`;

/** `hub links`. @returns exit code @throws Misuse, GitHubError */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      issue: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const surroundings = values.issue ? surroundingsOf(process.env) : undefined;
  const today = todayOf(process.env, Date.now());
  const { content } = readContent(requireContentFolder(process.env), { today, quarantine: true });
  if (!content) {
    process.stderr.write('Settings or vocabulary cannot be read: see npm run hub -- check.\n');
    return 0;
  }
  const links = externalLinks(content);
  process.stderr.write(`${links.size} links …\n`);
  const userAgent = `drehscheibe-links (+${content.settings.url})`;
  const visited = await visitAll([...links.keys()], (address) => visit(address, { userAgent }), pause);
  const issue = linksIssue(visited, links);
  process.stdout.write(issue.body);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, issue.body);
  if (surroundings) await keepIssue(surroundings, 'links', issue);
  return 0;
}

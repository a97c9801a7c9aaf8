import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contentFolderOf, requireContentFolder, todayOf } from '#files/environment.ts';
import { Misuse } from '#files/misuse.ts';
import { sha } from '#github/events.ts';
import { issueEvent } from '#issue-forms/replies/issue-event.ts';
import { issueToPullRequest } from '#issue-forms/replies/issue-to-pull-request.ts';
import { surroundingsOf } from '#github/surroundings.ts';

const HELP = `Usage: npm run hub -- issue

For the workflow that GitHub starts when an issue gets a label: makes a pull request of a filled issue form, or says in
the issue what is missing. What strangers wrote is read from the event's file only. See docs/issue-forms.md.

Options
  --lang de|en   language of what the desk reads, German by default; submitters are answered in that of their form
  --help         this text

Environment   GITHUB_EVENT_PATH, GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_SHA; HUB_CONTENT (folder, default content),
              HUB_TODAY (YYYY-MM-DD, default today in Berlin)
Exit codes    0 answered, or nothing to do · 2 misuse
`;

/** `hub issue`. @returns exit code @throws Misuse, GitHubError */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      lang: { type: 'string', default: 'de' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { lang } = values;
  if (lang !== 'de' && lang !== 'en') throw new Misuse(`--lang must be de or en, not "${lang}".`);
  const path = process.env['GITHUB_EVENT_PATH'];
  if (!path) throw new Misuse('GITHUB_EVENT_PATH is missing: this command runs in a workflow on GitHub.');
  const event = issueEvent.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!event.success)
    throw new Misuse(`The event is not that of an issue with a new label: ${z.prettifyError(event.error)}`);
  const commit = sha.safeParse(process.env['GITHUB_SHA']);
  if (!commit.success) throw new Misuse('GITHUB_SHA must be the full commit that is checked out.');
  const outcome = await issueToPullRequest(event.data, {
    surroundings: surroundingsOf(process.env),
    root: requireContentFolder(process.env),
    folder: contentFolderOf(process.env).replace(/^\.\//, '').replace(/\/+$/, ''),
    commit: commit.data,
    today: todayOf(process.env, Date.now()),
    lang,
  });
  const pull = 'pull' in outcome ? `, pull request ${outcome.pull}` : '';
  const why = 'why' in outcome ? ` (${outcome.why})` : '';
  process.stdout.write(`Issue ${event.data.issue.number}: ${outcome.is}${why}${pull}.\n`);
  return 0;
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolderOf } from '#files/environment.ts';
import { Misuse } from '#files/misuse.ts';
import { workflowRunEvent } from '#github/events.ts';
import { previewUrlOf, setPreviewStatus } from '#github/review/deploy-preview.ts';
import { publishReview } from '#github/review/publish.ts';
import { surroundingsOf } from '#github/surroundings.ts';
import { answers } from './answers.ts';

const HELP = `Usage: npm run hub -- comment [options]

Writes what "hub review" found in a pull request into one comment there, and keeps it up to date. For the workflow that
GitHub starts after the checks, with the rights of this repository and the code of its main branch.

Options
  --help   this text

Environment   GITHUB_EVENT_PATH, GITHUB_TOKEN, GITHUB_REPOSITORY;
              PREVIEW_URL (where a host shows branches, such as https://{branch}.hub.pages.dev)
Exit codes    0 fine, also where there is nothing to say · 2 misuse
`;

/** `hub comment`. @returns exit code @throws Misuse, GitHubError */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const path = process.env['GITHUB_EVENT_PATH'];
  if (!path) throw new Misuse('GITHUB_EVENT_PATH is missing: this command runs in a workflow on GitHub.');
  const event = workflowRunEvent.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!event.success) throw new Misuse('The event is not that of a finished workflow.');
  const surroundings = surroundingsOf(process.env);
  const pattern = process.env['PREVIEW_URL'];
  const published = await publishReview(surroundings, event.data.workflow_run, {
    folder: contentFolderOf(process.env),
    previewUrl: (pull) => previewUrlOf(pattern, pull),
  });
  process.stdout.write(published ? `Pull request ${published.pull.number}: said.\n` : 'Nothing to say.\n');
  const url = published && previewUrlOf(pattern, published.pull);
  if (url) await setPreviewStatus(surroundings, published.pull, url, await answers(url));
  return 0;
}

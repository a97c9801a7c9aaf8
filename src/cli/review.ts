import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { visible } from '#checks/visible.ts';
import { readContent, type Reading } from '#files/content.ts';
import { contentFolderOf, requireContentFolder, todayOf } from '#files/environment.ts';
import { changedFiles, type ChangedFile } from '#github/changed-files.ts';
import { isFromOutside, pullRequestEvent, type PullRequest } from '#github/events.ts';
import { foreignFiles, insideContent, type ForeignFile } from '#github/own-paths.ts';
import { reportOf, type Duplicate } from '#github/review/collect.ts';
import { newDuplicates } from '#github/review/duplicates.ts';
import { stateOf, type State } from '#github/review/completeness.ts';
import { summaryOf } from '#github/review/summary.ts';
import { surroundingsOf } from '#github/surroundings.ts';
import { gitHubWords } from '#i18n/github/words.ts';
import { baseOf, git, rawDiff } from './git.ts';
import { annotation, printProblems, problemsAsAnnotations } from './report.ts';
import { staleProblems } from './stale-problems.ts';

const HELP = `Usage: npm run hub -- review [options]

Looks at what a branch or a pull request would change: all problems of the content, entries that seem to be there
already, and, where it comes from outside, files that contributors do not touch. Needs no rights and no secret.

Options
  --out <folder>    writes review.json there: data for "hub comment" and "hub changed-pages"
  --state           says only whether the change is fine, incomplete (a draft in which something is still missing) or
                    broken, in a workflow also as its output "state"
  --base <commit>   what the change starts from, by default found by itself
  --help            this text

Environment   HUB_CONTENT, HUB_TODAY; in a workflow on GitHub also its event and its summary
Exit codes    0 all is well, a draft may be incomplete · 1 something to change · 2 misuse
`;

/** `hub review`. @returns exit code @throws Misuse */
export function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      out: { type: 'string' },
      base: { type: 'string' },
      state: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return Promise.resolve(0);
  }
  return Promise.resolve(review(values));
}

interface Values {
  out?: string | undefined;
  base?: string | undefined;
  state: boolean;
}

/** @throws Misuse */
function review({ out, base, state: onlyState }: Values): number {
  const root = requireContentFolder(process.env);
  const folder = contentFolderOf(process.env).replace(/^\.\//, '').replace(/\/+$/, '');
  const read = readContent(root, { today: todayOf(process.env, Date.now()) });
  const reading = { ...read, problems: [...read.problems, ...staleProblems(root, read.content)] };
  const pull = pullOfEvent();
  const main = `origin/${reading.content?.settings.repository.branch ?? 'main'}`;
  const files = changedFiles(rawDiff('.', base ?? baseOf('.', pull?.head.sha, main), 'HEAD'));
  const foreign = pull && isFromOutside(pull) ? foreignFiles(files, folder) : [];
  const head = pull?.head.sha ?? git('.', 'rev-parse', 'HEAD').trim();
  const duplicates = newDuplicates(files, reading.content, folder);
  const report = reportOf({ head, files, reading, folder, duplicates });
  const state = stateOf({ report, foreign });
  if (onlyState) {
    process.stdout.write(`${state}\n`);
    const output = process.env['GITHUB_OUTPUT'];
    if (output) appendFileSync(output, `state=${state}\n`);
    return 0;
  }
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'review.json'), JSON.stringify(report));
  }
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    process.stdout.write(annotations({ reading, files, foreign, folder, duplicates, state }));
    const { page, runId } = surroundingsOf(process.env);
    const facts = { report, foreign, isFirst: false, folder, head, page, runId };
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) appendFileSync(summary, summaryOf(facts));
  } else {
    printProblems(reading.problems, process.stdout);
    for (const { path, reason } of foreign) process.stdout.write(`${visible(path)}: ${reason}\n`);
  }
  return state === 'broken' ? 1 : 0;
}

/** The pull request of the event that a workflow runs for, if it is one. */
function pullOfEvent(): PullRequest | undefined {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (!path) return undefined;
  return pullRequestEvent.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data?.pull_request;
}

interface Found {
  reading: Pick<Reading, 'problems'>;
  files: readonly ChangedFile[];
  foreign: readonly ForeignFile[];
  folder: string;
  duplicates: readonly Duplicate[];
  state: State;
}

/** Those of the change first: GitHub shows ten errors of a step, and the log has all. */
function annotations({ reading: { problems }, files, foreign, folder, duplicates, state }: Found): string {
  const inChange = new Set(files.map(({ path }) => insideContent(path, folder)));
  const sorted = [
    ...problems.filter(({ file }) => inChange.has(file)),
    ...problems.filter(({ file }) => !inChange.has(file)),
  ];
  const say = gitHubWords('de');
  return [
    ...foreign.map(({ path, reason }) =>
      annotation('error', say(reason === 'removed' ? 'gone' : reason), {
        file: visible(path),
        title: say('foreign'),
      }),
    ),
    problemsAsAnnotations(sorted, 'de', state === 'incomplete' ? 'notice' : 'error'),
    ...duplicates.map(({ entry, other }) =>
      annotation('warning', say('duplicate', { file: entry.id, other: other.file }), {
        file: `${folder}/${entry.file}`,
        line: 1,
        title: say('duplicates'),
      }),
    ),
  ].join('');
}

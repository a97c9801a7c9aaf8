import type { ChangedFile } from '../changed-files.ts';
import { keepComment } from '../comment.ts';
import { isMissing } from '../errors.ts';
import { isFromOutside, type PullRequest, type WorkflowRun } from '../events.ts';
import { foreignFiles, type ForeignFile } from '../own-paths.ts';
import { pullOfRun } from '../pull-of-run.ts';
import type { Surroundings } from '../surroundings.ts';
import { onlyFile } from '../zip.ts';
import { annotateAll } from './annotate.ts';
import { setCompleteness, stateOf } from './completeness.ts';
import { LIMITS, readReport, type Report } from './report.ts';
import { summaryOf } from './summary.ts';

/** Name of the artifact and of the only file in it. */
const ARTIFACT = 'review';
const FILE = 'review.json';
/** Packed and with what ZIP adds. */
const MOST_BYTES = LIMITS.bytes + 64 * 1024;
/** Runs that people stopped, or that a newer one replaced, have nothing to say. */
const SILENT = ['cancelled', 'skipped', 'stale', 'action_required'];
const FIRST = ['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'NONE'];

export interface Published {
  pull: PullRequest;
  report: Report | undefined;
}

/**
 * Writes what the check of a pull request found where its author looks: into one comment, and as annotations where
 * there are more than GitHub shows of a log. Runs with rights, and therefore believes nothing of what the check hands
 * over: who proposes what, and which files, it asks GitHub.
 * @returns undefined where there is nothing to say
 */
export async function publishReview(
  surroundings: Surroundings,
  run: WorkflowRun,
  options: { folder: string; previewUrl?: (pull: PullRequest) => string | undefined },
): Promise<Published | undefined> {
  if (run.conclusion === null || SILENT.includes(run.conclusion)) return undefined;
  const pull = await pullOfRun(surroundings, run);
  if (!pull) return undefined;
  const found = await reportOfRun(surroundings, run);
  const report = found?.head === pull.head.sha ? found : undefined;
  const foreign = await foreignOf(surroundings, pull, options.folder);
  const body = summaryOf({
    report,
    foreign,
    isFirst: FIRST.includes(pull.author_association),
    folder: options.folder,
    head: pull.head.sha,
    page: surroundings.page,
    runId: run.id,
    previewUrl: options.previewUrl?.(pull),
  });
  await keepComment(surroundings, pull.number, 'review', body);
  if (report) {
    const state = stateOf({ report, foreign });
    await annotateAll(surroundings, report, state);
    await setCompleteness(surroundings, { head: pull.head.sha, runId: run.id, state });
  }
  return { pull, report };
}

/** The data that the run left behind; undefined when there is none, or something else. */
async function reportOfRun({ client, root }: Surroundings, run: WorkflowRun): Promise<Report | undefined> {
  interface Artifact {
    id: number;
    name: string;
    expired: boolean;
    size_in_bytes: number;
  }
  const artifacts = await client.all<Artifact>(
    `${root}/actions/runs/${run.id}/artifacts?name=${ARTIFACT}`,
    'artifacts',
  );
  const artifact = artifacts.find(({ name, expired }) => name === ARTIFACT && !expired);
  if (!artifact || artifact.size_in_bytes > MOST_BYTES) return undefined;
  const zip = await client.bytes(`${root}/actions/artifacts/${artifact.id}/zip`, MOST_BYTES);
  const text = onlyFile(zip, FILE, LIMITS.bytes)?.toString('utf8');
  return text === undefined ? undefined : readReport(text);
}

/** Files that somebody without the right to write should not touch. GitHub lists 3,000 at most. */
async function foreignOf(
  surroundings: Surroundings,
  pull: PullRequest,
  folder: string,
): Promise<ForeignFile[]> {
  if (await mayWrite(surroundings, pull)) return [];
  const { client, root } = surroundings;
  const files = await client.all<{ filename: string; previous_filename?: string; status: string }>(
    `${root}/pulls/${pull.number}/files`,
  );
  const changed = files.flatMap(({ filename, previous_filename, status }): ChangedFile[] => [
    { path: filename, change: changeOf(status), isSpecial: false },
    ...(status === 'renamed' && previous_filename !== undefined
      ? [{ path: previous_filename, change: 'removed', isSpecial: false } as const]
      : []),
  ]);
  return foreignFiles(changed, folder);
}

function changeOf(status: string): ChangedFile['change'] {
  if (status === 'removed') return 'removed';
  return ['added', 'renamed', 'copied'].includes(status) ? 'added' : 'changed';
}

async function mayWrite({ client, root }: Surroundings, pull: PullRequest): Promise<boolean> {
  if (pull.head.repo?.full_name === pull.base.repo.full_name) return true;
  if (!pull.user) return false;
  try {
    const login = encodeURIComponent(pull.user.login);
    const { permission } = await client.get<{ permission: string }>(
      `${root}/collaborators/${login}/permission`,
    );
    return ['admin', 'write'].includes(permission);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return !isFromOutside(pull);
  }
}

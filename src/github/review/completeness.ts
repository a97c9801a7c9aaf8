import type { ForeignFile } from '../own-paths.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Report } from './report.ts';
import { isStillMissing } from '#checks/incomplete.ts';

/**
 * What a check says of a change: `incomplete` where all that it finds is that entries of the change are still to be
 * filled in. That is no fault of a draft, and no change to publish either.
 */
export type State = 'fine' | 'incomplete' | 'broken';

export function stateOf({
  report,
  foreign,
}: {
  report: Report | undefined;
  foreign: readonly ForeignFile[];
}): State {
  if (report === undefined || foreign.length > 0) return 'broken';
  const { problems, counts, elsewhere } = report;
  if (counts.problems === 0) return 'fine';
  const isWhole = counts.problems === problems.length && elsewhere.length === 0;
  return isWhole && problems.every(isStillMissing) ? 'incomplete' : 'broken';
}

/** Name of the status without which GitHub merges nothing: see the rulesets. */
export const COMPLETE = 'Nothing is missing';

/** Says on a commit whether anything in it is still to be filled in; what is broken has a check of its own. */
export async function setCompleteness(
  { client, root, page }: Surroundings,
  { head, runId, state }: { head: string; runId: number; state: State },
): Promise<void> {
  const isPending = state === 'incomplete';
  await client.send('POST', `${root}/statuses/${head}`, {
    state: isPending ? 'pending' : 'success',
    context: COMPLETE,
    target_url: `${page}/actions/runs/${runId}`,
    description: isPending
      ? 'Entwurf: Es fehlen noch Angaben · Draft, still incomplete'
      : 'Vollständig · Complete',
  });
}

import { z } from 'zod';
import { pullRequest, type PullRequest, type WorkflowRun } from './events.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The open pull request that a run of the checks was about, by what GitHub itself knows: the branch that ran, in the
 * repository that it ran from, still at the commit that ran. GitHub's list of pull requests of a commit does not know
 * those from forks.
 * @returns undefined when it was closed, or moved on: then a later run speaks
 */
export async function pullOfRun(
  { client, root }: Pick<Surroundings, 'client' | 'root'>,
  { head_sha, head_branch, head_repository }: WorkflowRun,
): Promise<PullRequest | undefined> {
  if (head_branch === null || head_repository === null) return undefined;
  const [owner] = head_repository.full_name.split('/');
  const head = encodeURIComponent(`${owner}:${head_branch}`);
  const answer = await client.all<unknown>(`${root}/pulls?state=open&head=${head}`);
  return z
    .array(pullRequest)
    .parse(answer)
    .find(
      (pull) =>
        pull.head.sha === head_sha &&
        pull.head.ref === head_branch &&
        pull.head.repo?.full_name === head_repository.full_name,
    );
}

import { ok, textOf, type Answer, type RepositoryCall } from './call.ts';
import { signatureOf } from './commits.ts';
import { Refusal, ruleViolation } from './errors.ts';
import { approvals, close, type PullRequest } from './pull-state.ts';
import { pullOf } from './pulls.ts';
import { isProtected } from './refs.ts';
import { timestamp } from './world.ts';

/** PUT /repos/{owner}/{repo}/pulls/{number}/merge */
export async function mergePull(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const issue = await pullOf(call);
  const { head, base } = issue.pull;
  const method = textOf(call, 'merge_method') ?? 'merge';
  refuseUnmergeable(call, issue, method);
  const tip = await repository.git.commitSha(base.ref);
  const tree = tip && (await repository.git.mergedTree(tip, head.sha));
  if (!tip || !tree) throw new Refusal(405, 'Pull Request is not mergeable');
  const signature = signatureOf(world, call.user!);
  const sha = repository.git.writeCommit({
    tree,
    parents: method === 'squash' ? [tip] : [tip, head.sha],
    message: messageOf(call, issue, method),
    author: method === 'squash' ? { ...signatureOf(world, issue.user) } : signature,
    committer: signature,
  });
  if (!repository.git.moveRef(`refs/heads/${base.ref}`, tip, sha))
    throw new Refusal(405, 'Base branch was modified. Review and try the merge again.');
  close(world, issue);
  Object.assign(issue.pull, { mergedAt: timestamp(world), mergedBy: call.user!, mergeCommitSha: sha });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

function refuseUnmergeable(call: RepositoryCall, issue: PullRequest, method: string): void {
  const { repository } = call;
  const wanted = textOf(call, 'sha');
  if (issue.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (issue.pull.draft) throw new Refusal(405, 'Pull Request is still a draft');
  if (method === 'rebase') throw new Refusal(405, 'Rebase merges are not allowed on this repository.');
  if (wanted !== undefined && wanted !== issue.pull.head.sha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const required = repository.rules?.requiredApprovals ?? 0;
  if (
    isProtected(repository, `refs/heads/${issue.pull.base.ref}`) &&
    approvals(repository, issue) < required
  ) {
    const reviews = required === 1 ? 'review is' : 'reviews are';
    throw ruleViolation(
      405,
      `At least ${required} approving ${reviews} required by reviewers with write access.`,
    );
  }
}

/** As GitHub writes it where nobody says otherwise. */
function messageOf(call: RepositoryCall, issue: PullRequest, method: string): string {
  const { head } = issue.pull;
  const squash = method === 'squash';
  const title =
    textOf(call, 'commit_title') ??
    (squash
      ? `${issue.title} (#${issue.number})`
      : `Merge pull request #${issue.number} from ${head.owner}/${head.ref}`);
  const text = textOf(call, 'commit_message') ?? (squash ? '' : issue.title);
  return text === '' ? `${title}\n` : `${title}\n\n${text}\n`;
}

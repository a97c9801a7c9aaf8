import { between } from './compare.ts';
import { changedFiles } from './diff.ts';
import { approvals, type PullRequest } from './pull-state.ts';
import { apiUrl, issueShape, ownerOf, repositoryShape, userShape, webUrl } from './shapes.ts';
import type { Repository, World } from './world.ts';

/** A pull request as in a list. */
export function pullShape(world: World, repository: Repository, issue: PullRequest): Record<string, unknown> {
  const { head, base, draft, mergedAt, mergeCommitSha } = issue.pull;
  const api = apiUrl(world, repository);
  const web = `${webUrl(world, repository)}/pull/${issue.number}`;
  const owner = head.repository ? ownerOf(world, head.repository) : world.users.get(head.owner.toLowerCase());
  return {
    ...withoutIssueOnly(issueShape(world, repository, issue)),
    node_id: `PR_${issue.id}`,
    url: `${api}/pulls/${issue.number}`,
    issue_url: `${api}/issues/${issue.number}`,
    html_url: web,
    diff_url: `${web}.diff`,
    statuses_url: `${api}/statuses/${head.sha}`,
    merged_at: mergedAt,
    merge_commit_sha: mergeCommitSha,
    draft,
    head: {
      label: `${head.owner}:${head.ref}`,
      ref: head.ref,
      sha: head.sha,
      user: owner ? userShape(world, owner) : null,
      repo: head.repository ? repositoryShape(world, head.repository) : null,
    },
    base: {
      label: `${repository.owner}:${base.ref}`,
      ref: base.ref,
      sha: base.sha,
      user: userShape(world, ownerOf(world, repository)),
      repo: repositoryShape(world, repository),
    },
  };
}

/** An issue says these of itself; a pull request in a list does not. */
function withoutIssueOnly(shape: Record<string, unknown>): Record<string, unknown> {
  const only = ['pull_request', 'state_reason', 'comments', 'repository_url'];
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !only.includes(name)));
}

/** A pull request by its own end point: also whether it can be merged, and how large it is. */
export async function fullPullShape(
  world: World,
  repository: Repository,
  issue: PullRequest,
): Promise<Record<string, unknown>> {
  const { head, base, mergedAt, mergedBy } = issue.pull;
  const from = await repository.git.mergeBase(base.sha, head.sha);
  const files = await changedFiles(world, repository, from, head.sha);
  const total = (key: string): number => files.reduce((sum, file) => sum + Number(file[key]), 0);
  const mergeable = issue.state === 'open' ? await isMergeable(repository, issue) : null;
  return {
    ...pullShape(world, repository, issue),
    merged: mergedAt !== null,
    merged_by: mergedBy ? userShape(world, mergedBy) : null,
    mergeable,
    mergeable_state: mergeableState(repository, issue, mergeable),
    comments: issue.comments.length,
    review_comments: 0,
    commits: (await between(repository, base.sha, head.sha)).length,
    additions: total('additions'),
    deletions: total('deletions'),
    changed_files: files.length,
    maintainer_can_modify: false,
  };
}

async function isMergeable(repository: Repository, issue: PullRequest): Promise<boolean> {
  const { head, base } = issue.pull;
  const tip = await repository.git.commitSha(base.ref);
  return tip !== undefined && (await repository.git.mergedTree(tip, head.sha)) !== undefined;
}

function mergeableState(repository: Repository, issue: PullRequest, mergeable: boolean | null): string {
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  if (issue.pull.draft) return 'draft';
  const missing = (repository.rules?.requiredApprovals ?? 0) > approvals(repository, issue);
  return missing && issue.pull.base.ref === repository.defaultBranch ? 'blocked' : 'clean';
}

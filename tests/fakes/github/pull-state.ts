import { timestamp, type Issue, type Pull, type Repository, type World } from './world.ts';

export interface PullRequest extends Issue {
  pull: Pull;
}

export function isPull(issue: Issue | undefined): issue is PullRequest {
  return issue?.pull !== undefined;
}

/** The pull requests of a repository, the newest first, their heads as the branches are now. */
export async function pullsOf(world: World, repository: Repository): Promise<PullRequest[]> {
  const pulls = [...repository.issues.values()].filter(isPull).reverse();
  for (const pull of pulls) await follow(world, repository, pull);
  return pulls;
}

/** Brings an open pull request to where its branch is now, also after a plain `git push`. */
export async function follow(world: World, repository: Repository, issue: PullRequest): Promise<void> {
  const { head, base } = issue.pull;
  if (issue.state === 'closed' || !head.repository) return;
  const now = await head.repository.git.read(`refs/heads/${head.ref}`);
  if (!now) return close(world, issue);
  if (now.sha === head.sha) return;
  const before = head.sha;
  head.sha = now.sha;
  base.sha = (await repository.git.commitSha(base.ref)) ?? base.sha;
  issue.updatedAt = timestamp(world);
  repository.git.moveRef(`refs/pull/${issue.number}/head`, before, now.sha);
}

/** What happens to open pull requests when their branch goes. */
export async function closePullsOf(world: World, repository: Repository, branch: string): Promise<void> {
  for (const other of world.repositories.values()) {
    for (const issue of other.issues.values()) {
      if (!isPull(issue) || issue.state === 'closed') continue;
      const { head } = issue.pull;
      if (head.repository !== repository || head.ref !== branch) continue;
      await follow(world, other, issue);
      close(world, issue);
    }
  }
}

export function close(world: World, issue: Issue): void {
  issue.state = 'closed';
  issue.closedAt = timestamp(world);
  issue.updatedAt = issue.closedAt;
}

/** How many of the reviewers' last words are an approval by somebody who may write. */
export function approvals(repository: Repository, issue: PullRequest): number {
  const last = new Map(
    issue.pull.reviews
      .filter(({ state }) => state !== 'COMMENTED')
      .map((review) => [review.user.login, review]),
  );
  const counted = (login: string): boolean =>
    login.toLowerCase() === repository.owner.toLowerCase() ||
    ['admin', 'write'].includes(repository.collaborators.get(login.toLowerCase()) ?? '');
  return [...last.values()].filter(({ state, user }) => state === 'APPROVED' && counted(user.login)).length;
}

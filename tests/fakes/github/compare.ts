import { ok, type Answer, type RepositoryCall } from './call.ts';
import { commitShape, commitShapes, readCommit } from './commits.ts';
import { changedFiles } from './diff.ts';
import { notFound, Refusal } from './errors.ts';
import { apiUrl, sourceOf } from './shapes.ts';
import type { Repository, World } from './world.ts';

/** GET /repos/{owner}/{repo}/compare/{base}...{head}, each also `owner:branch` of another fork. */
export async function compare({ world, repository, params }: RepositoryCall): Promise<Answer> {
  const [from = '', to = ''] = params['basehead']!.split('...');
  const base = await sideOf(world, repository, from);
  const head = await sideOf(world, repository, to);
  if (!base || !head) throw notFound();
  const mergeBase = await repository.git.mergeBase(base, head);
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`);
  const ahead = await between(repository, base, head);
  const behind = await between(repository, head, base);
  return ok({
    url: `${apiUrl(world, repository)}/compare/${params['basehead']}`,
    base_commit: commitShape(world, repository, (await readCommit(repository, base))!),
    merge_base_commit: commitShape(world, repository, (await readCommit(repository, mergeBase))!),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await commitShapes(world, repository, ahead.slice(0, 250)),
    files: await changedFiles(world, repository, mergeBase, head),
  });
}

/** The SHAs that the newer side has and the older has not, oldest first. */
export async function between(repository: Repository, older: string, newer: string): Promise<string[]> {
  const out = await repository.git.ask(['rev-list', '--reverse', '--topo-order', `${older}..${newer}`]);
  return out!.split('\n').filter(Boolean);
}

/** A branch in the network of forks: `branch`, `owner:branch`, `owner:name:branch`, or a SHA. */
export async function sideOf(
  world: World,
  repository: Repository,
  name: string,
): Promise<string | undefined> {
  const parts = name.split(':');
  const ref = parts.at(-1)!;
  if (parts.length === 1) return repository.git.commitSha(ref);
  const other = networkMember(world, repository, parts[0]!, parts.length === 3 ? parts[1] : undefined);
  return other?.git.commitSha(ref);
}

/** The fork (or the origin) that belongs to somebody. */
export function networkMember(
  world: World,
  repository: Repository,
  owner: string,
  name?: string,
): Repository | undefined {
  const source = sourceOf(repository);
  return [repository, ...world.repositories.values()].find(
    (one) =>
      sourceOf(one) === source &&
      one.owner.toLowerCase() === owner.toLowerCase() &&
      (name === undefined || one.name.toLowerCase() === name.toLowerCase()),
  );
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

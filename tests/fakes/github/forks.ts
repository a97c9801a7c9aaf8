import { join } from 'node:path';
import { ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { signatureOf } from './commits.ts';
import { Refusal, unprocessable } from './errors.ts';
import { GitRepository } from './git-repository.ts';
import { follow, isPull } from './pull-state.ts';
import { fullName, fullRepositoryShape, repositoryShape } from './shapes.ts';
import { findRepository, timestamp, type Repository, type User, type World } from './world.ts';

/** POST /repos/{owner}/{repo}/forks: ready at once, where GitHub takes a moment. */
export async function createFork(call: RepositoryCall): Promise<Answer> {
  const { world, repository, user } = call;
  const name = textOf(call, 'name') ?? repository.name;
  const known = findRepository(world, user!.login, name);
  const fork = known?.parent === repository ? known : await forkOf(world, repository, user!, name);
  return { status: 202, body: fullRepositoryShape(world, fork, user) };
}

/** GET /repos/{owner}/{repo}/forks */
export async function listForks(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const forks = [...world.repositories.values()].filter(({ parent }) => parent === repository);
  return page(
    call,
    forks.map((one) => repositoryShape(world, one)),
  );
}

/** POST /repos/{owner}/{repo}/merge-upstream */
export async function mergeUpstream(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const branch = textOf(call, 'branch') ?? '';
  const ours = (await repository.git.read(`refs/heads/${branch}`))?.sha;
  if (!ours) throw new Refusal(404, 'Branch not found');
  if (!repository.parent) throw unprocessable('Repository is not a fork');
  const theirs = (await repository.parent.git.read(`refs/heads/${branch}`))?.sha;
  if (!theirs) throw unprocessable('The upstream repository has no such branch');
  const upstream = `${repository.parent.owner}:${branch}`;
  const answer = (message: string, type: string): Answer =>
    ok({ message, merge_type: type, base_branch: upstream });
  if (await repository.git.isAncestor(theirs, ours))
    return answer(`This branch is not behind the upstream ${upstream}.`, 'none');
  if (await repository.git.isAncestor(ours, theirs)) {
    repository.git.moveRef(`refs/heads/${branch}`, ours, theirs);
    return answer(`Successfully fetched and fast-forwarded from upstream ${upstream}.`, 'fast-forward');
  }
  const tree = await repository.git.mergedTree(ours, theirs);
  if (!tree) throw new Refusal(409, 'There are merge conflicts');
  const signature = signatureOf(world, call.user!);
  const message = `Merge branch '${fullName(repository.parent)}:${branch}' into ${branch}\n`;
  const merged = { tree, parents: [ours, theirs], message, author: signature, committer: signature };
  repository.git.moveRef(`refs/heads/${branch}`, ours, repository.git.writeCommit(merged));
  return answer(`Successfully fetched and merged from upstream ${upstream}.`, 'merge');
}

/** Deletes a repository. Its pull requests elsewhere stay open, and no longer say where they came from. */
export async function deleteRepository(world: World, repository: Repository): Promise<void> {
  for (const other of world.repositories.values()) {
    for (const issue of other.issues.values()) {
      if (isPull(issue) && issue.pull.head.repository === repository) {
        await follow(world, other, issue);
        issue.pull.head.repository = undefined;
      }
    }
  }
  world.repositories.delete(fullName(repository).toLowerCase());
  await repository.git.close();
}

async function forkOf(world: World, parent: Repository, user: User, name: string): Promise<Repository> {
  const folder = join(world.folder, `${user.login}+${name}+${world.nextId()}.git`);
  const git = await GitRepository.create(folder, parent.git);
  for (const { ref, sha } of await parent.git.refs('refs/heads/')) git.moveRef(ref, null, sha);
  const fork: Repository = {
    id: world.nextId(),
    owner: user.login,
    name,
    defaultBranch: parent.defaultBranch,
    private: parent.private,
    createdAt: timestamp(world),
    collaborators: new Map(),
    parent,
    rules: undefined,
    git,
    issues: new Map(),
    labels: new Map(),
    statuses: [],
  };
  world.repositories.set(fullName(fork).toLowerCase(), fork);
  return fork;
}

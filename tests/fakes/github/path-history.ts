import { readCommit, type Commit } from './commits.ts';
import type { Repository } from './world.ts';

/**
 * The commits that changed a path, the newest first, as `git rev-list -- path` finds them: a commit that has
 * the path like one of its parents is passed over for that parent. Decap asks this for every entry of a list;
 * through the running process it takes no git process of its own.
 */
export async function pathHistory(repository: Repository, from: string, path: string): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set([from]);
  const open: Commit[] = [(await readCommit(repository, from))!];
  for (let commit = open.shift(); commit; commit = open.shift()) {
    const here = await shaAt(repository, commit.sha, path);
    const before = await Promise.all(commit.parents.map((parent) => shaAt(repository, parent, path)));
    const same = before.indexOf(here);
    if (same === -1 && (here !== undefined || before.length > 0)) found.push(commit.sha);
    for (const parent of same === -1 ? commit.parents : [commit.parents[same]!]) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push((await readCommit(repository, parent))!);
    }
    open.sort((one, other) => Date.parse(other.committer.date) - Date.parse(one.committer.date));
  }
  return found;
}

async function shaAt(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  return (await repository.git.read(`${commit}:${path}`))?.sha;
}

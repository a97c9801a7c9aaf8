import { mayWrite } from './access.ts';
import { created, ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { commitShapes } from './commits.ts';
import { between, networkMember } from './compare.ts';
import { changedFiles } from './diff.ts';
import { invalid, notFound, Refusal } from './errors.ts';
import { newIssue, editIssue } from './issue-state.ts';
import { follow, isPull, pullsOf, type PullRequest } from './pull-state.ts';
import { fullPullShape, pullShape } from './pull-shapes.ts';
import type { Pull, Repository } from './world.ts';

/** GET /repos/{owner}/{repo}/pulls */
export async function listPulls(call: RepositoryCall): Promise<Answer> {
  const { world, repository, query } = call;
  const state = query.get('state') ?? 'open';
  const base = query.get('base');
  const head = query.get('head');
  const oldestFirst = query.get('direction') === 'asc';
  const found = (await pullsOf(world, repository)).filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      (base === null || issue.pull.base.ref === base) &&
      (head === null || !head.includes(':') || isHead(issue.pull, head)),
  );
  const sorted = query.get('sort') === 'updated' ? found.toSorted(byUpdate) : found;
  const ordered = oldestFirst ? sorted.toReversed() : sorted;
  return page(
    call,
    ordered.map((issue) => pullShape(world, repository, issue)),
  );
}

/** POST /repos/{owner}/{repo}/pulls */
export async function createPull(call: RepositoryCall): Promise<Answer> {
  const { world, repository, body } = call;
  const title = textOf(call, 'title') ?? '';
  if (title.trim() === '') throw invalid('PullRequest', 'title', 'missing_field');
  const [base, ref] = [textOf(call, 'base') ?? '', textOf(call, 'head') ?? ''];
  const baseSha = (await repository.git.read(`refs/heads/${base}`))?.sha;
  if (!baseSha) throw invalid('PullRequest', 'base', 'invalid');
  const [owner, branch] = ref.includes(':') ? splitHead(ref) : [repository.owner, ref];
  const from = networkMember(world, repository, owner, textOf(call, 'head_repo'));
  const sha = from && (await from.git.read(`refs/heads/${branch}`))?.sha;
  if (!from || !sha) throw invalid('PullRequest', 'head', 'invalid');
  if (!mayWrite(from, call.user)) throw new Refusal(403, 'Resource not accessible by personal access token');
  const taken = (await pullsOf(world, repository)).find(
    (issue) => issue.state === 'open' && isSame(issue.pull, from, branch, base),
  );
  if (taken)
    throw invalid('PullRequest', '', 'custom', `A pull request already exists for ${from.owner}:${branch}.`);
  if ((await between(repository, baseSha, sha)).length === 0)
    throw invalid(
      'PullRequest',
      '',
      'custom',
      `No commits between ${base} and ${from.owner === repository.owner ? '' : `${from.owner}:`}${branch}`,
    );
  const issue = newIssue(world, repository, call.user!, title, textOf(call, 'body') ?? null, {
    head: { repository: from, owner: from.owner, ref: branch, sha },
    base: { ref: base, sha: baseSha },
    draft: body['draft'] === true,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    reviews: [],
  });
  repository.git.moveRef(`refs/pull/${issue.number}/head`, null, sha);
  return created(await fullPullShape(world, repository, issue as PullRequest));
}

/** GET /repos/{owner}/{repo}/pulls/{number} */
export async function getPull(call: RepositoryCall): Promise<Answer> {
  return ok(await fullPullShape(call.world, call.repository, await pullOf(call)));
}

/** PATCH /repos/{owner}/{repo}/pulls/{number} */
export async function editPull(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const issue = await pullOf(call);
  const { head, mergedAt } = issue.pull;
  if (textOf(call, 'state') === 'open' && issue.state === 'closed') {
    const branch = await head.repository?.git.read(`refs/heads/${head.ref}`);
    if (mergedAt)
      throw invalid(
        'PullRequest',
        'state',
        'invalid',
        'state cannot be changed. The pull request cannot be reopened.',
      );
    if (!branch)
      throw invalid(
        'PullRequest',
        'state',
        'invalid',
        `state cannot be changed. The ${head.ref} branch has been deleted.`,
      );
  }
  editIssue(call, issue);
  await follow(world, repository, issue);
  return ok(await fullPullShape(world, repository, issue));
}

/** GET /repos/{owner}/{repo}/pulls/{number}/files */
export async function listPullFiles(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const { head, base } = (await pullOf(call)).pull;
  const from = await repository.git.mergeBase(base.sha, head.sha);
  return page(call, await changedFiles(world, repository, from, head.sha));
}

/** GET /repos/{owner}/{repo}/pulls/{number}/commits */
export async function listPullCommits(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const { head, base } = (await pullOf(call)).pull;
  const shas = await between(repository, base.sha, head.sha);
  return page(call, await commitShapes(world, repository, shas));
}

/** The pull request of the address, its head as the branch is now. @throws Refusal 404 */
export async function pullOf({ world, repository, params }: RepositoryCall): Promise<PullRequest> {
  const issue = repository.issues.get(Number(params['number']));
  if (!isPull(issue)) throw notFound();
  await follow(world, repository, issue);
  return issue;
}

function isHead({ head }: Pull, wanted: string): boolean {
  const [owner, branch] = splitHead(wanted);
  return head.owner.toLowerCase() === owner.toLowerCase() && head.ref === branch;
}

function isSame({ head, base }: Pull, from: Repository, branch: string, to: string): boolean {
  return head.repository === from && head.ref === branch && base.ref === to;
}

function splitHead(head: string): [owner: string, branch: string] {
  const at = head.indexOf(':');
  return [head.slice(0, at), head.slice(at + 1)];
}

function byUpdate(one: PullRequest, other: PullRequest): number {
  return Date.parse(other.updatedAt) - Date.parse(one.updatedAt);
}

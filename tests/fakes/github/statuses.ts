import { created, ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { invalid, notFound, unprocessable } from './errors.ts';
import { apiUrl, repositoryShape, statusShape } from './shapes.ts';
import { timestamp, type Status } from './world.ts';

const STATES = ['error', 'failure', 'pending', 'success'] as const;

/** POST /repos/{owner}/{repo}/statuses/{sha} */
export async function createStatus(call: RepositoryCall): Promise<Answer> {
  const { world, repository, params } = call;
  const state = STATES.find((one) => one === textOf(call, 'state'));
  if (!state) throw invalid('Status', 'state', 'invalid');
  const object = await repository.git.read(`${params['sha']}^{commit}`);
  if (object?.sha !== params['sha']) throw unprocessable(`No commit found for SHA: ${params['sha']}`);
  const status: Status = {
    id: world.nextId(),
    sha: params['sha']!,
    state,
    context: textOf(call, 'context') ?? 'default',
    description: textOf(call, 'description') ?? null,
    targetUrl: textOf(call, 'target_url') ?? null,
    creator: call.user!,
    createdAt: timestamp(world),
  };
  repository.statuses.unshift(status);
  return created(statusShape(world, repository, status));
}

/** GET /repos/{owner}/{repo}/commits/{ref}/statuses: all, the newest first. */
export async function listStatuses(call: RepositoryCall): Promise<Answer> {
  const found = await statusesOf(call);
  return page(
    call,
    found.map((status) => statusShape(call.world, call.repository, status)),
  );
}

/** GET /repos/{owner}/{repo}/commits/{ref}/status: the newest of each context, and what they come to. */
export async function combinedStatus(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const sha = await shaOf(call);
  const latest = [
    ...new Map((await statusesOf(call)).reverse().map((status) => [status.context, status])).values(),
  ];
  return ok({
    state: combined(latest.map(({ state }) => state)),
    sha,
    total_count: latest.length,
    statuses: latest.map((status) => statusShape(world, repository, status)),
    repository: repositoryShape(world, repository),
    commit_url: `${apiUrl(world, repository)}/commits/${sha}`,
    url: `${apiUrl(world, repository)}/commits/${sha}/status`,
  });
}

/** GET /repos/{owner}/{repo}/commits/{ref}/check-runs: there are none. */
export async function listCheckRuns(call: RepositoryCall): Promise<Answer> {
  await shaOf(call);
  return ok({ total_count: 0, check_runs: [] });
}

async function statusesOf(call: RepositoryCall): Promise<Status[]> {
  const sha = await shaOf(call);
  return call.repository.statuses.filter((status) => status.sha === sha);
}

async function shaOf({ repository, params }: RepositoryCall): Promise<string> {
  const sha = await repository.git.commitSha(params['ref']!);
  if (!sha) throw notFound();
  return sha;
}

function combined(states: readonly Status['state'][]): string {
  if (states.some((state) => state === 'error' || state === 'failure')) return 'failure';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}

import { created, noContent, ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { commitShape, readCommit } from './commits.ts';
import { notFound, Refusal, ruleViolation, unprocessable } from './errors.ts';
import { isRefName } from './loose-refs.ts';
import { closePullsOf } from './pull-state.ts';
import { apiUrl } from './shapes.ts';
import type { Repository, World } from './world.ts';

const BY_PULL_REQUEST = 'Changes must be made through a pull request.';

/** GET /repos/{owner}/{repo}/git/ref/{ref} */
export async function getRef({ world, repository, params }: RepositoryCall): Promise<Answer> {
  const ref = await exactRef(repository, params['ref']!);
  if (!ref) throw notFound();
  return ok(refShape(world, repository, ref));
}

/** GET /repos/{owner}/{repo}/git/refs/{ref}: the older one, which answers a list where the name is only a beginning. */
export async function getRefs(call: RepositoryCall): Promise<Answer> {
  const { world, repository, params } = call;
  const exact = await exactRef(repository, params['ref']!);
  if (exact) return ok(refShape(world, repository, exact));
  const found = await repository.git.refs(`refs/${params['ref']}`);
  if (found.length === 0) throw notFound();
  return page(
    call,
    found.map((ref) => refShape(world, repository, ref)),
  );
}

/** GET /repos/{owner}/{repo}/git/matching-refs/{ref} */
export async function matchingRefs(call: RepositoryCall): Promise<Answer> {
  const { world, repository, params } = call;
  const found = await repository.git.refs(`refs/${params['ref'] ?? ''}`);
  return page(
    call,
    found.map((ref) => refShape(world, repository, ref)),
  );
}

/** POST /repos/{owner}/{repo}/git/refs */
export async function createRef(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const ref = textOf(call, 'ref') ?? '';
  const sha = textOf(call, 'sha') ?? '';
  if (!/^refs\/[^/]+\/./.test(ref))
    throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
  if (!isRefName(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
  if (await exactRef(repository, ref.slice('refs/'.length))) throw unprocessable('Reference already exists');
  const object = await repository.git.read(sha);
  if (object?.sha !== sha) throw unprocessable('Object does not exist');
  // A branch `cms` leaves no room for `cms/…`, and the other way round.
  if (!repository.git.moveRef(ref, null, sha)) throw unprocessable('Reference update failed');
  return created(refShape(world, repository, { ref, sha, type: object.type }));
}

/** PATCH /repos/{owner}/{repo}/git/refs/{ref} */
export async function updateRef(call: RepositoryCall): Promise<Answer> {
  const { world, repository, params, body } = call;
  const found = await exactRef(repository, params['ref']!);
  if (!found) throw unprocessable('Reference does not exist');
  const sha = textOf(call, 'sha') ?? '';
  const object = await repository.git.read(sha);
  if (object?.sha !== sha) throw unprocessable('Object does not exist');
  if (isProtected(repository, found.ref)) throw ruleViolation(422, BY_PULL_REQUEST);
  const forward = await repository.git.isAncestor(found.sha, sha);
  if (!forward && body['force'] !== true) throw unprocessable('Update is not a fast forward');
  if (!repository.git.moveRef(found.ref, found.sha, sha)) throw unprocessable('Reference update failed');
  return ok(refShape(world, repository, { ref: found.ref, sha, type: object.type }));
}

/** DELETE /repos/{owner}/{repo}/git/refs/{ref} */
export async function deleteRef({ world, repository, params }: RepositoryCall): Promise<Answer> {
  const found = await exactRef(repository, params['ref']!);
  if (!found) throw unprocessable('Reference does not exist');
  if (isProtected(repository, found.ref)) throw ruleViolation(422, 'Cannot delete this branch');
  await closePullsOf(world, repository, found.ref.slice('refs/heads/'.length));
  repository.git.moveRef(found.ref, found.sha, null);
  return noContent();
}

/** GET /repos/{owner}/{repo}/branches */
export async function listBranches(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const refs = await repository.git.refs('refs/heads/');
  return page(
    call,
    refs.map(({ ref, sha }) => ({
      name: ref.slice('refs/heads/'.length),
      commit: { sha, url: `${apiUrl(world, repository)}/commits/${sha}` },
      protected: isProtected(repository, ref),
    })),
  );
}

/** GET /repos/{owner}/{repo}/branches/{branch} */
export async function getBranch({ world, repository, params }: RepositoryCall): Promise<Answer> {
  const name = params['branch']!;
  const commit = await readCommit(repository, `refs/heads/${name}`);
  if (!commit) throw new Refusal(404, 'Branch not found');
  return ok({
    name,
    commit: commitShape(world, repository, commit),
    protected: isProtected(repository, `refs/heads/${name}`),
  });
}

export function isProtected(repository: Repository, ref: string): boolean {
  return repository.rules !== undefined && ref === `refs/heads/${repository.defaultBranch}`;
}

interface Ref {
  ref: string;
  sha: string;
  type: string;
}

/** @param name without `refs/` */
async function exactRef(repository: Repository, name: string): Promise<Ref | undefined> {
  const object = /[~^:?*[\\\s]|\.\.|@\{/.test(name) ? undefined : await repository.git.read(`refs/${name}`);
  return object ? { ref: `refs/${name}`, sha: object.sha, type: object.type } : undefined;
}

function refShape(world: World, repository: Repository, { ref, sha, type }: Ref): Record<string, unknown> {
  const api = apiUrl(world, repository);
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${api}/git/${ref}`,
    object: { sha, type, url: `${api}/git/${type}s/${sha}` },
  };
}

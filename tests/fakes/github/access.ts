import type { Call, RepositoryCall, UserCall } from './call.ts';
import { needsAdmin, needsSignIn, notFound, tokenTooWeak } from './errors.ts';
import { findRepository, type Permission, type Repository, type User } from './world.ts';

/** What a caller has to be allowed for an end point. */
export type Access = 'anyone' | 'user' | 'read' | 'take-part' | 'triage' | 'write';

/** What somebody may do in a repository; everybody may read a public one. */
export function permissionOf(repository: Repository, user: User | undefined): Permission | 'none' {
  if (user && user.login.toLowerCase() === repository.owner.toLowerCase()) return 'admin';
  const given = user && repository.collaborators.get(user.login.toLowerCase());
  return given ?? (repository.private ? 'none' : 'read');
}

export function mayWrite(repository: Repository, user: User | undefined): boolean {
  return ['admin', 'write'].includes(permissionOf(repository, user));
}

export function signedIn(call: Call): UserCall {
  if (!call.user) throw needsSignIn();
  return { ...call, user: call.user };
}

/**
 * The repository of the address, if the caller may do there what the end point does. GitHub hides what a
 * classic token may not write behind 404, tells a fine-grained token 403, and names the missing right for labels.
 */
export function repositoryFor(call: Call, access: Access): RepositoryCall {
  const repository = findRepository(call.world, call.params['owner'] ?? '', call.params['repo'] ?? '');
  if (!repository || permissionOf(repository, call.user) === 'none') throw notFound();
  if (access === 'read') return { ...call, repository };
  if (!call.user) throw needsSignIn();
  if (!tokenMayWrite(call)) throw call.token?.scopes ? notFound() : tokenTooWeak();
  if (access !== 'take-part' && !mayWrite(repository, call.user)) {
    if (!call.token?.scopes) throw tokenTooWeak();
    throw access === 'triage' ? needsAdmin() : notFound();
  }
  return { ...call, repository };
}

function tokenMayWrite({ token }: Call): boolean {
  if (!token) return false;
  if (!token.scopes) return !token.readOnly;
  return token.scopes.some((scope) => scope === 'repo' || scope === 'public_repo');
}

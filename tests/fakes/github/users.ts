import { permissionOf } from './access.ts';
import { ok, type Answer, type Call, type RepositoryCall, type UserCall } from './call.ts';
import { notFound } from './errors.ts';
import { fullRepositoryShape, userShape } from './shapes.ts';
import { findUser } from './world.ts';

/** GET /user */
export async function getSelf({ world, user }: UserCall): Promise<Answer> {
  return ok({ ...userShape(world, user), name: user.name, email: null });
}

/** GET /users/{login} */
export async function getUser({ world, params }: Call): Promise<Answer> {
  const user = findUser(world, params['login']!);
  if (!user) throw notFound();
  return ok({ ...userShape(world, user), name: user.name, email: null });
}

/** GET /repos/{owner}/{repo} */
export async function getRepository({ world, repository, user }: RepositoryCall): Promise<Answer> {
  return ok(fullRepositoryShape(world, repository, user));
}

/** GET /repos/{owner}/{repo}/collaborators/{login}/permission */
export async function getPermission({ world, repository, params }: RepositoryCall): Promise<Answer> {
  const user = findUser(world, params['login']!);
  if (!user) throw notFound();
  const permission = permissionOf(repository, user);
  return ok({ permission, role_name: permission, user: userShape(world, user) });
}

/** GET /rate_limit */
export async function getRateLimit({ world }: Call): Promise<Answer> {
  const core = {
    limit: 5000,
    used: 0,
    remaining: 5000,
    reset: Math.floor(world.now().getTime() / 1000) + 3600,
  };
  return ok({ resources: { core }, rate: core });
}

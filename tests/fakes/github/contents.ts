import { created, ok, textOf, type Answer, type RepositoryCall } from './call.ts';
import { commitShape, readCommit, signatureOf } from './commits.ts';
import { notFound, Refusal, ruleViolation, unprocessable } from './errors.ts';
import { wrapped } from './objects.ts';
import { isProtected } from './refs.ts';
import { apiUrl } from './shapes.ts';
import type { Repository, World } from './world.ts';

/** GET /repos/{owner}/{repo}/contents/{path}: a file, or what a folder holds. */
export async function getContents({
  world,
  repository,
  params,
  query,
  headers,
}: RepositoryCall): Promise<Answer> {
  const ref = query.get('ref') ?? repository.defaultBranch;
  const commit = await repository.git.commitSha(ref);
  if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = (params['path'] ?? '').replace(/\/$/, '');
  const object = await repository.git.read(path === '' ? `${commit}^{tree}` : `${commit}:${path}`);
  if (!object) throw notFound();
  if (object.type === 'tree') return ok(await folderShape(world, repository, path, object.sha));
  if (/\braw\b/.test(headers.accept ?? '')) return ok(object.content);
  return ok(fileShape(world, repository, path, object.sha, object.content));
}

/** PUT /repos/{owner}/{repo}/contents/{path} */
export async function putContents(call: RepositoryCall): Promise<Answer> {
  const { repository, params } = call;
  const before = await fileBefore(call);
  const sha = textOf(call, 'sha');
  if (before && sha === undefined) throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha !== undefined && before !== sha) throw new Refusal(409, `${params['path']} does not match ${sha}`);
  const content = Buffer.from(textOf(call, 'content') ?? '', 'base64');
  const blob = repository.git.writeBlob(content);
  const commit = await commitChange(call, blob);
  const shape = fileShape(call.world, repository, params['path']!, blob, content);
  return (before ? ok : created)({ content: shape, commit });
}

/** DELETE /repos/{owner}/{repo}/contents/{path} */
export async function deleteContents(call: RepositoryCall): Promise<Answer> {
  const before = await fileBefore(call);
  if (!before) throw notFound();
  if (textOf(call, 'sha') !== before)
    throw new Refusal(409, `${call.params['path']} does not match ${textOf(call, 'sha') ?? ''}`);
  return ok({ content: null, commit: await commitChange(call, null) });
}

async function commitChange(call: RepositoryCall, sha: string | null): Promise<Record<string, unknown>> {
  const { world, repository, params } = call;
  const ref = `refs/heads/${branchOf(call)}`;
  if (isProtected(repository, ref)) throw ruleViolation(409, 'Changes must be made through a pull request.');
  const tip = (await repository.git.read(ref))!.sha;
  const tree = await repository.git.writeTree(tip, [{ path: params['path']!, mode: '100644', sha }]);
  if (!tree) throw unprocessable('path contains a malformed path component');
  const signature = signatureOf(world, call.user!);
  const message = textOf(call, 'message') ?? `Update ${params['path']}`;
  const commit = { tree, parents: [tip], message, author: signature, committer: signature };
  const written = repository.git.writeCommit(commit);
  if (!repository.git.moveRef(ref, tip, written))
    throw new Refusal(409, `is at ${tip} but expected ${written}`);
  return commitShape(world, repository, (await readCommit(repository, written))!);
}

async function fileBefore(call: RepositoryCall): Promise<string | undefined> {
  const { repository, params } = call;
  const tip = await repository.git.read(`refs/heads/${branchOf(call)}`);
  if (!tip) throw new Refusal(404, `Branch ${branchOf(call)} not found`);
  return (await repository.git.read(`${tip.sha}:${params['path']}`))?.sha;
}

function branchOf(call: RepositoryCall): string {
  return textOf(call, 'branch') ?? call.query.get('branch') ?? call.repository.defaultBranch;
}

async function folderShape(
  world: World,
  repository: Repository,
  path: string,
  tree: string,
): Promise<Record<string, unknown>[]> {
  const out = await repository.git.ask(['ls-tree', '-z', '-l', tree]);
  return out!
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, type = '', sha = '', size = '', name = ''] =
        /^\d+ (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? [];
      const full = path === '' ? name : `${path}/${name}`;
      return {
        type: type === 'tree' ? 'dir' : 'file',
        size: Number(size) || 0,
        name,
        path: full,
        sha,
        url: `${apiUrl(world, repository)}/contents/${encodeURI(full)}`,
      };
    });
}

function fileShape(
  world: World,
  repository: Repository,
  path: string,
  sha: string,
  content: Buffer,
): Record<string, unknown> {
  return {
    type: 'file',
    encoding: 'base64',
    size: content.length,
    name: path.split('/').at(-1),
    path,
    content: wrapped(content),
    sha,
    url: `${apiUrl(world, repository)}/contents/${encodeURI(path)}`,
    git_url: `${apiUrl(world, repository)}/git/blobs/${sha}`,
  };
}

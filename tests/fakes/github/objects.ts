import { created, ok, textOf, type Answer, type RepositoryCall } from './call.ts';
import { notFound, unprocessable } from './errors.ts';
import type { TreeChange } from './changed-tree.ts';
import { apiUrl } from './shapes.ts';
import type { Repository, World } from './world.ts';

/** GET /repos/{owner}/{repo}/git/blobs/{sha} */
export async function getBlob({ world, repository, params, headers }: RepositoryCall): Promise<Answer> {
  const object = await repository.git.read(params['sha']!);
  if (object?.type !== 'blob') throw notFound();
  if (/\braw\b/.test(headers.accept ?? '')) return ok(object.content);
  return ok({
    sha: object.sha,
    node_id: `B_${object.sha}`,
    size: object.content.length,
    url: `${apiUrl(world, repository)}/git/blobs/${object.sha}`,
    content: wrapped(object.content),
    encoding: 'base64',
  });
}

/** POST /repos/{owner}/{repo}/git/blobs */
export async function createBlob(call: RepositoryCall): Promise<Answer> {
  const { world, repository } = call;
  const encoding = textOf(call, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const sha = repository.git.writeBlob(Buffer.from(textOf(call, 'content') ?? '', encoding));
  return created({ sha, url: `${apiUrl(world, repository)}/git/blobs/${sha}` });
}

/** GET /repos/{owner}/{repo}/git/trees/{tree}, also `main:content/offers`, as git names it. */
export async function getTree({ world, repository, params, query }: RepositoryCall): Promise<Answer> {
  const name = params['tree']!;
  const folder = name.endsWith(':') ? `${name.slice(0, -1)}^{tree}` : name;
  const spec = folder.includes(':') ? folder : `${folder}^{tree}`;
  const object = (await repository.git.read(`refs/heads/${spec}`)) ?? (await repository.git.read(spec));
  if (object?.type !== 'tree') throw notFound();
  return ok(await treeShape(world, repository, object.sha, query.has('recursive')));
}

/** POST /repos/{owner}/{repo}/git/trees */
export async function createTree(call: RepositoryCall): Promise<Answer> {
  const { world, repository, body } = call;
  const base = textOf(call, 'base_tree');
  if (base !== undefined && !(await repository.git.read(`${base}^{tree}`)))
    throw unprocessable('base_tree is not a valid tree oid');
  const entries = Array.isArray(body['tree']) ? (body['tree'] as Record<string, unknown>[]) : [];
  const changes: TreeChange[] = [];
  for (const entry of entries) changes.push(await changeFrom(repository, base, entry));
  const sha = await repository.git.writeTree(base, changes);
  if (sha === undefined) throw unprocessable('tree.path contains a malformed path component');
  return created(await treeShape(world, repository, sha, false));
}

async function changeFrom(
  repository: Repository,
  base: string | undefined,
  { path, mode, sha, content }: Record<string, unknown>,
): Promise<TreeChange> {
  if (typeof path !== 'string' || path === '' || path.startsWith('/') || path.endsWith('/'))
    throw unprocessable('tree.path contains a malformed path component');
  if (typeof content === 'string')
    return { path, mode: modeOf(mode), sha: repository.git.writeBlob(Buffer.from(content)) };
  if (sha === null) {
    // What is not there cannot be removed: GitHub says so with an inner message.
    if (!base || !(await repository.git.read(`${base}:${path}`)))
      throw unprocessable('GitRPC::BadObjectState');
    return { path, mode: modeOf(mode), sha: null };
  }
  const object = typeof sha === 'string' ? await repository.git.read(sha) : undefined;
  if (!object) throw unprocessable(`tree.sha ${String(sha)} is not a valid blob`);
  return { path, mode: object.type === 'tree' ? '040000' : modeOf(mode), sha: object.sha };
}

const modeOf = (mode: unknown): string => (typeof mode === 'string' ? mode : '100644');

/** By SHA: what a tree holds never changes. */
const known = new Map<string, Promise<string | undefined>>();

async function treeShape(
  world: World,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<Record<string, unknown>> {
  const api = apiUrl(world, repository);
  const deep = recursive ? ['-r', '-t'] : [];
  const key = [sha, ...deep].join(' ');
  let listing = known.get(key);
  if (!listing) {
    listing = repository.git.ask(['ls-tree', '-z', '-l', ...deep, sha]);
    known.set(key, listing);
  }
  const tree = (await listing)!
    .split('\0')
    .filter(Boolean)
    .map((line) => entryShape(api, line));
  return { sha, url: `${api}/git/trees/${sha}`, tree, truncated: false };
}

function entryShape(api: string, line: string): Record<string, unknown> {
  const [, mode = '', type = '', sha = '', size = '', path = ''] =
    /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? [];
  return {
    path,
    mode,
    type,
    sha,
    ...(type === 'blob' ? { size: Number(size) } : {}),
    url: `${api}/git/${type}s/${sha}`,
  };
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function wrapped(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

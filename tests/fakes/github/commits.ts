import { created, ok, page, textOf, type Answer, type RepositoryCall } from './call.ts';
import { notFound, Refusal, unprocessable } from './errors.ts';
import { changedFiles } from './diff.ts';
import type { Signature } from './git-repository.ts';
import { pathHistory } from './path-history.ts';
import { apiUrl, userShape, webUrl } from './shapes.ts';
import { timestamp, type Repository, type User, type World } from './world.ts';

/** GET /repos/{owner}/{repo}/git/commits/{sha} */
export async function getGitCommit({ world, repository, params }: RepositoryCall): Promise<Answer> {
  const commit = await readCommit(repository, params['sha']!);
  if (!commit) throw notFound();
  return ok(gitCommitShape(world, repository, commit));
}

/** POST /repos/{owner}/{repo}/git/commits */
export async function createCommit(call: RepositoryCall): Promise<Answer> {
  const { world, repository, body } = call;
  const tree = textOf(call, 'tree') ?? '';
  const parents = Array.isArray(body['parents']) ? body['parents'].map(String) : [];
  if ((await repository.git.read(`${tree}^{tree}`))?.sha !== tree)
    throw unprocessable('Tree SHA does not exist');
  for (const parent of parents) {
    if ((await repository.git.read(`${parent}^{commit}`))?.sha !== parent)
      throw unprocessable('Parent SHA does not exist or is not a commit object');
  }
  const author = signatureFrom(body['author']) ?? signatureOf(world, call.user!);
  const sha = repository.git.writeCommit({
    tree,
    parents,
    message: textOf(call, 'message') ?? '',
    author,
    committer: signatureFrom(body['committer']) ?? author,
  });
  return created(gitCommitShape(world, repository, (await readCommit(repository, sha))!));
}

/** GET /repos/{owner}/{repo}/commits */
export async function listCommits(call: RepositoryCall): Promise<Answer> {
  const { world, repository, query } = call;
  const name = query.get('sha') ?? repository.defaultBranch;
  const from = await repository.git.commitSha(name);
  if (!from) throw notFound();
  const path = query.get('path');
  const shas = path ? await pathHistory(repository, from, path) : await history(repository, from);
  const answer = page(call, shas);
  return { ...answer, body: await commitShapes(world, repository, answer.body as string[]) };
}

/** GET /repos/{owner}/{repo}/commits/{ref} */
export async function getCommit({ world, repository, params }: RepositoryCall): Promise<Answer> {
  const sha = await repository.git.commitSha(params['ref']!);
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${params['ref']}`);
  const commit = (await readCommit(repository, sha))!;
  const files = await changedFiles(world, repository, commit.parents[0], sha);
  return ok({ ...commitShape(world, repository, commit), files });
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

export async function readCommit(repository: Repository, name: string): Promise<Commit | undefined> {
  const object = await repository.git.read(`${name}^{commit}`);
  if (!object) return undefined;
  const text = object.content.toString();
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const values = (key: string): string[] =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha: object.sha,
    tree: values('tree')[0]!,
    parents: values('parent'),
    author: signatureIn(values('author')[0]!),
    committer: signatureIn(values('committer')[0]!),
    message: text.slice(end + 2).replace(/\n+$/, ''),
  };
}

export async function commitShapes(
  world: World,
  repository: Repository,
  shas: readonly string[],
): Promise<Record<string, unknown>[]> {
  const commits = await Promise.all(shas.map((sha) => readCommit(repository, sha)));
  return commits.map((commit) => commitShape(world, repository, commit!));
}

export function commitShape(world: World, repository: Repository, commit: Commit): Record<string, unknown> {
  const { sha, tree, parents, author, committer, message } = commit;
  const api = apiUrl(world, repository);
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${api}/commits/${sha}`,
    html_url: `${webUrl(world, repository)}/commit/${sha}`,
    commit: {
      message,
      author,
      committer,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
    },
    author: accountOf(world, author),
    committer: accountOf(world, committer),
    parents: parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}` })),
  };
}

/** The address that GitHub gives to who hides theirs. */
export function signatureOf(world: World, user: User): Signature {
  return {
    name: user.name ?? user.login,
    email: `${user.id}+${user.login}@users.noreply.github.com`,
    date: timestamp(world),
  };
}

function signatureFrom(value: unknown): Signature | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, email, date } = value as Partial<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof email !== 'string' || name === '') return undefined;
  return { name, email, date: typeof date === 'string' ? date : new Date().toISOString() };
}

function signatureIn(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}

function accountOf(world: World, { email }: Signature): Record<string, unknown> | null {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  const user = login === undefined ? undefined : world.users.get(login.toLowerCase());
  return user ? userShape(world, user) : null;
}

function gitCommitShape(world: World, repository: Repository, commit: Commit): Record<string, unknown> {
  const { sha, tree, parents, author, committer, message } = commit;
  const api = apiUrl(world, repository);
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${api}/git/commits/${sha}`,
    html_url: `${webUrl(world, repository)}/commit/${sha}`,
    author,
    committer,
    message,
    tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    parents: parents.map((parent) => ({ sha: parent, url: `${api}/git/commits/${parent}` })),
  };
}

export interface CommitSummary {
  sha: string;
  message: string;
  parents: string[];
  author: Signature;
}

/** What a ref goes back to, the newest first. */
export async function listCommitsOf(repository: Repository, ref: string): Promise<CommitSummary[]> {
  const from = await repository.git.commitSha(ref);
  if (!from) return [];
  const shas = await history(repository, from);
  const commits = await Promise.all(shas.map((sha) => readCommit(repository, sha)));
  return commits.map((commit) => {
    const { sha, message, parents, author } = commit!;
    return { sha, message, parents, author };
  });
}

async function history(repository: Repository, from: string): Promise<string[]> {
  return (await repository.git.ask(['rev-list', from]))!.trim().split('\n');
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GitRepository } from './git-repository.ts';
import { timestamp, type Permission, type Repository, type World } from './world.ts';

export interface NewRepository {
  owner: string;
  name: string;
  /** A folder whose files become the first commit on `main`, but for those that its `.gitignore` names. */
  from?: string;
  /** Or these files, by their paths. */
  files?: Record<string, string>;
  collaborators?: Record<string, Permission>;
  /** `main` changes only through pull requests; `rules` says which. */
  protected?: boolean;
  rules?: { requiredApprovals: 0 | 1 };
  private?: boolean;
}

export async function createRepository(world: World, wanted: NewRepository): Promise<void> {
  const { owner, name, collaborators = {} } = wanted;
  const key = `${owner}/${name}`.toLowerCase();
  if (world.repositories.has(key)) throw new Error(`The fake has ${owner}/${name} already.`);
  const git = await GitRepository.create(join(world.folder, `${owner}+${name}+${world.nextId()}.git`));
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name,
    defaultBranch: 'main',
    private: wanted.private ?? false,
    createdAt: timestamp(world),
    collaborators: new Map(Object.entries(collaborators).map(([login, may]) => [login.toLowerCase(), may])),
    parent: undefined,
    rules: wanted.protected || wanted.rules ? (wanted.rules ?? { requiredApprovals: 0 }) : undefined,
    git,
    issues: new Map(),
    labels: new Map(),
    statuses: [],
  };
  await git.moveRef('refs/heads/main', null, await firstCommit(world, git, wanted));
  world.repositories.set(key, repository);
}

async function firstCommit(
  world: World,
  git: GitRepository,
  { from, files = {} }: NewRepository,
): Promise<string> {
  const signature = { name: 'GitHub', email: 'noreply@github.com', date: timestamp(world) };
  const tree = from === undefined ? await treeOf(git, files) : await git.writeFolder(from);
  return git.writeCommit({
    tree,
    parents: [],
    message: 'Initial commit\n',
    author: signature,
    committer: signature,
  });
}

async function treeOf(git: GitRepository, files: Record<string, string>): Promise<string> {
  const folder = `${git.folder}.files`;
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const tree = await git.writeFolder(folder);
  await rm(folder, { recursive: true });
  return tree;
}

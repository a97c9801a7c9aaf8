import { join } from 'node:path';
import { filesIn, writeFirstCommit } from './first-commit.ts';
import { GitRepository } from './git-repository.ts';
import { timestamp, type Permission, type Repository, type World } from './world.ts';

export interface NewRepository {
  owner: string;
  name: string;
  /** A folder whose files become the first commit on `main`, but for those that its `.gitignore` names. */
  from?: string;
  /** Or these files, by their paths. */
  files?: Record<string, string | Buffer>;
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
  const files = wanted.from === undefined ? textFiles(wanted.files) : await filesIn(git, wanted.from);
  await writeFirstCommit(git, files, world.now());
  world.repositories.set(key, repository);
}

function textFiles(files: Record<string, string | Buffer> = {}): Map<string, Buffer> {
  return new Map(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? Buffer.from(text) : text]),
  );
}

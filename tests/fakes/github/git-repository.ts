import { randomUUID } from 'node:crypto';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git, runGit } from './git.ts';
import { ObjectReader, type GitObject } from './object-reader.ts';

export interface Signature {
  name: string;
  email: string;
  date: string;
}

export interface NewCommit {
  tree: string;
  parents: readonly string[];
  message: string;
  author: Signature;
  committer: Signature;
}

export interface TreeChange {
  path: string;
  mode: string;
  /** null removes the path. */
  sha: string | null;
}

/**
 * One bare repository. A fork and its origin read from each other's object store, so that, as on GitHub, a
 * commit that was pushed to one is readable by its SHA in all.
 */
export class GitRepository {
  readonly folder: string;
  /** The repository at the root of the forks: itself, where it is none. */
  readonly #origin: GitRepository;
  /** The forks of an origin. */
  readonly #forks: GitRepository[] = [];
  readonly #reader: ObjectReader;

  private constructor(folder: string, origin?: GitRepository) {
    this.folder = folder;
    this.#origin = origin ?? this;
    this.#reader = new ObjectReader(folder);
  }

  static async create(folder: string, parent?: GitRepository): Promise<GitRepository> {
    await git(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
    await writeFile(join(folder, 'config'), CONFIG);
    const origin = parent && parent.#origin;
    const created = new GitRepository(folder, origin);
    if (origin) {
      await Promise.all([readFrom(folder, origin.folder), readFrom(origin.folder, folder)]);
      // A running process knows the stores from its start only.
      for (const member of [origin, ...origin.#forks]) await member.#reader.end();
      origin.#forks.push(created);
    }
    return created;
  }

  /** An object by any name that git knows. */
  read(name: string): Promise<GitObject | undefined> {
    return this.#reader.read(name);
  }

  /** The SHA of the commit that a branch, ref or (also shortened) SHA stands for. */
  async commitSha(name: string): Promise<string | undefined> {
    const object = (await this.read(`refs/heads/${name}^{commit}`)) ?? (await this.read(`${name}^{commit}`));
    return object?.sha;
  }

  async writeBlob(content: Buffer): Promise<string> {
    return git(this.folder, ['hash-object', '-w', '--stdin'], { input: content });
  }

  /** @param base a tree or a commit @returns undefined where git refuses the change */
  async writeTree(base: string | undefined, changes: readonly TreeChange[]): Promise<string | undefined> {
    const env = { GIT_INDEX_FILE: join(this.folder, `index-${randomUUID()}`) };
    try {
      if (base !== undefined) await git(this.folder, ['read-tree', base], { env });
      const files = changes.filter((change) => change.mode !== '040000' || change.sha === null);
      const input = files.map(indexLine).join('');
      const args = ['update-index', '-z', '--add', '--replace', '--index-info'];
      const done = await runGit(this.folder, args, { env, input });
      if (done.code !== 0) return undefined;
      for (const folder of changes.filter((change) => !files.includes(change))) {
        const removed = ['rm', '-r', '-q', '--cached', '--ignore-unmatch', '--', folder.path];
        await runGit(this.folder, removed, { env });
        await git(this.folder, ['read-tree', `--prefix=${folder.path}/`, folder.sha!], { env });
      }
      return await git(this.folder, ['write-tree'], { env });
    } finally {
      await rm(env.GIT_INDEX_FILE, { force: true });
    }
  }

  async writeCommit(commit: NewCommit): Promise<string> {
    const args = ['commit-tree', commit.tree, ...commit.parents.flatMap((parent) => ['-p', parent])];
    const env = { ...identity('AUTHOR', commit.author), ...identity('COMMITTER', commit.committer) };
    return git(this.folder, args, { env, input: commit.message });
  }

  /**
   * Moves, creates or deletes a ref, only if it still is where the caller saw it.
   * @param from its present SHA, null where it must not exist @param to null deletes it
   */
  async moveRef(ref: string, from: string | null, to: string | null): Promise<boolean> {
    const was = from ?? '0'.repeat(40);
    const args = to === null ? ['update-ref', '-d', ref, was] : ['update-ref', ref, to, was];
    return (await runGit(this.folder, args)).code === 0;
  }

  /** Full names and SHAs of the refs whose name begins so. */
  async refs(prefix: string): Promise<{ ref: string; sha: string; type: string }[]> {
    const out = await git(this.folder, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']);
    return out
      .split('\n')
      .map((line) => line.split(' ') as [string, string, string])
      .filter(([ref]) => ref !== '' && ref.startsWith(prefix))
      .map(([ref, sha, type]) => ({ ref, sha, type }));
  }

  async isAncestor(older: string, newer: string): Promise<boolean> {
    return (await runGit(this.folder, ['merge-base', '--is-ancestor', older, newer])).code === 0;
  }

  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const { code, out } = await runGit(this.folder, ['merge-base', one, other]);
    return code === 0 ? out.toString().trim() : undefined;
  }

  /** The tree of a merge, undefined where it conflicts. */
  async mergedTree(ours: string, theirs: string): Promise<string | undefined> {
    const { code, out } = await runGit(this.folder, ['merge-tree', '--write-tree', ours, theirs]);
    return code === 0 ? out.toString().trim() : undefined;
  }

  close(): Promise<void> {
    return this.#reader.end();
  }
}

/** https://git-scm.com/docs/gitrepository-layout: git skips a store that it meets twice. */
function readFrom(folder: string, other: string): Promise<void> {
  return appendFile(join(folder, 'objects', 'info', 'alternates'), `${join(other, 'objects')}\n`);
}

/** Nothing is collected: another repository may still point to it. */
const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
[gc]
\tauto = 0
[receive]
\tautogc = false
`;

function indexLine({ path, mode, sha }: TreeChange): string {
  return sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`;
}

function identity(role: 'AUTHOR' | 'COMMITTER', { name, email, date }: Signature): Record<string, string> {
  return { [`GIT_${role}_NAME`]: name, [`GIT_${role}_EMAIL`]: email, [`GIT_${role}_DATE`]: date };
}

import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeChangedTree, type TreeChange, type TreeStore } from './changed-tree.ts';
import { runGit, type GitResult } from './git.ts';
import { writeLooseObject } from './loose-object.ts';
import { moveLooseRef, readRefs } from './loose-refs.ts';
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
  readonly #answers = new Map<string, Promise<GitResult>>();

  private constructor(folder: string, origin?: GitRepository) {
    this.folder = folder;
    this.#origin = origin ?? this;
    this.#reader = new ObjectReader(folder);
  }

  static async create(folder: string, parent?: GitRepository): Promise<GitRepository> {
    await initBare(folder);
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

  writeBlob(content: Buffer): string {
    return writeLooseObject(this.folder, 'blob', content);
  }

  /** @param base a tree or a commit @returns undefined where git would refuse the change */
  writeTree(base: string | undefined, changes: readonly TreeChange[]): Promise<string | undefined> {
    const store: TreeStore = {
      read: (name) => this.read(name),
      write: (type, content) => writeLooseObject(this.folder, type, content),
    };
    return writeChangedTree(store, base, changes);
  }

  writeCommit({ tree, parents, message, author, committer }: NewCommit): string {
    const lines = [
      `tree ${tree}`,
      ...new Set(parents.map((parent) => `parent ${parent}`)),
      `author ${identity(author)}`,
      `committer ${identity(committer)}`,
      '',
      message,
    ];
    return writeLooseObject(this.folder, 'commit', Buffer.from(lines.join('\n')));
  }

  /**
   * Moves, creates or deletes a ref, only if it still is where the caller saw it.
   * @param from its present SHA, null where it must not exist @param to null deletes it
   */
  moveRef(ref: string, from: string | null, to: string | null): boolean {
    return moveLooseRef(this.folder, ref, from, to);
  }

  /** Full names and SHAs of the refs whose name begins so. */
  refs(prefix: string): Promise<{ ref: string; sha: string; type: string }[]> {
    const found = readRefs(this.folder).filter(({ ref }) => ref.startsWith(prefix));
    return Promise.all(
      found.map(async ({ ref, sha }) => ({ ref, sha, type: (await this.read(sha))?.type ?? '' })),
    );
  }

  async isAncestor(older: string, newer: string): Promise<boolean> {
    if (older === newer) return true;
    return (await this.ask(['merge-base', '--is-ancestor', older, newer])) !== undefined;
  }

  async mergeBase(one: string, other: string): Promise<string | undefined> {
    return one === other ? one : (await this.ask(['merge-base', one, other]))?.trim();
  }

  /** The tree of a merge, undefined where it conflicts. */
  async mergedTree(ours: string, theirs: string): Promise<string | undefined> {
    return (await this.ask(['merge-tree', '--write-tree', ours, theirs]))?.trim();
  }

  /**
   * Asks git about objects by their SHAs. Its answer never changes, so it is asked once.
   * @returns undefined where git says no
   */
  async ask(args: readonly string[]): Promise<string | undefined> {
    const key = args.join(' ');
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = runGit(this.folder, args);
      this.#answers.set(key, answer);
    }
    const { code, out } = await answer;
    return code === 0 ? out.toString() : undefined;
  }

  close(): Promise<void> {
    return this.#reader.end();
  }
}

/** What `git init --bare` leaves behind. */
async function initBare(folder: string): Promise<void> {
  for (const inner of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    await mkdir(join(folder, inner), { recursive: true });
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(join(folder, 'config'), CONFIG);
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

/** As git cleans it; the date in seconds since 1970. */
function identity({ name, email, date }: Signature): string {
  const clean = (text: string): string => {
    const crud = /^[\0-\x20.,:;<>"\\']+|[\0-\x20.,:;<>"\\']+$|[<>\n]/g;
    return text.replace(crud, '');
  };
  const seconds = Math.floor(Date.parse(date) / 1000);
  if (Number.isNaN(seconds)) throw new Error(`${date} is no date.`);
  return `${clean(name)} <${clean(email)}> ${seconds} +0000`;
}

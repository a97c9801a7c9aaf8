import type { GitObject } from './object-reader.ts';

export interface TreeChange {
  path: string;
  mode: string;
  /** null removes the path. */
  sha: string | null;
}

/** Where trees come from and go to. */
export interface TreeStore {
  read(name: string): Promise<GitObject | undefined>;
  write(type: 'tree', content: Buffer): string;
}

interface Entry {
  mode: string;
  sha: string;
}

/** What stands below one name after the changes: a file or whole folder, nothing, or changes further down. */
type Change = Entry | null | Map<string, Change>;

/**
 * Writes the trees that differ from those of the base, as git's index does it: a file makes way for a folder and the
 * other way round, and a folder without files is gone.
 * @param base a tree or a commit
 * @returns its SHA, undefined where git would refuse a path
 */
export async function writeChangedTree(
  store: TreeStore,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string | undefined> {
  const root = new Map<string, Change>();
  for (const { path, mode, sha } of changes) {
    const names = path.split('/');
    if (names.some(isRefused)) return undefined;
    const folder = names.slice(0, -1).reduce(folderIn, root);
    const name = names.at(-1)!;
    if (sha !== null) folder.set(name, { mode, sha });
    else if (!(folder.get(name) instanceof Map)) folder.set(name, null);
  }
  const before = base === undefined ? new Map<string, Entry>() : await entriesOf(store, `${base}^{tree}`);
  return writeTree(store, await changed(store, before, root));
}

/** As `verify_path` in git's read-cache.c has it. */
function isRefused(name: string): boolean {
  return /^(?:|\.|\.\.|\.git[ .]*|git~1)$/i.test(name);
}

function folderIn(folder: Map<string, Change>, name: string): Map<string, Change> {
  const known = folder.get(name);
  if (known instanceof Map) return known;
  const created = new Map<string, Change>();
  folder.set(name, created);
  return created;
}

async function changed(
  store: TreeStore,
  before: ReadonlyMap<string, Entry>,
  changes: ReadonlyMap<string, Change>,
): Promise<Map<string, Entry>> {
  const after = new Map(before);
  for (const [name, change] of changes) {
    const old = before.get(name);
    if (change === null) after.delete(name);
    else if (!(change instanceof Map)) after.set(name, change);
    else {
      const below = isFolder(old) ? await entriesOf(store, old.sha) : new Map<string, Entry>();
      const inner = await changed(store, below, change);
      if (inner.size > 0) after.set(name, { mode: FOLDER, sha: writeTree(store, inner) });
      else if (isFolder(old)) after.delete(name);
    }
  }
  return after;
}

const FOLDER = '040000';

function isFolder(entry: Entry | undefined): entry is Entry {
  return entry?.mode === FOLDER;
}

async function entriesOf(store: TreeStore, name: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const content = (await store.read(name))?.content;
  for (let at = 0; content && at < content.length;) {
    const blank = content.indexOf(' ', at);
    const end = content.indexOf(0, blank);
    entries.set(content.toString('utf8', blank + 1, end), {
      mode: content.toString('latin1', at, blank).padStart(6, '0'),
      sha: content.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

function writeTree(store: TreeStore, entries: ReadonlyMap<string, Entry>): string {
  // Git sorts by bytes, and a folder as if a slash stood behind its name.
  const rows = [...entries].map(([name, { mode, sha }]) => ({
    key: Buffer.from(mode === FOLDER ? `${name}/` : name),
    row: Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]),
  }));
  rows.sort((one, other) => Buffer.compare(one.key, other.key));
  return store.write('tree', Buffer.concat(rows.map(({ row }) => row)));
}

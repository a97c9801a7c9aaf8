import { apiUrl, webUrl } from './shapes.ts';
import type { Repository, World } from './world.ts';

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** GitHub lists no more in one comparison. */
const MOST_FILES = 300;
const STATUS: Record<string, string> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** What two commits differ in, as in a comparison or a pull request. @param from nothing: all of it is new */
export async function changedFiles(
  world: World,
  repository: Repository,
  from: string | undefined,
  to: string,
): Promise<Record<string, unknown>[]> {
  const shapes = ['--raw', '-p', '--no-abbrev', '--full-index', '--no-color', '-z'];
  const out = (await repository.git.ask(['diff-tree', '-r', '-M', ...shapes, from ?? EMPTY_TREE, to]))!;
  // An empty name ends the list of changes.
  const end = out.indexOf('\0\0');
  const patches = out.slice(end + 2).split(/^(?=diff --git )/m);
  return rawChanges(out.slice(0, end))
    .map((change, at) => fileShape(world, repository, to, change, patchIn(patches[at] ?? '')))
    .slice(0, MOST_FILES);
}

interface Change {
  status: string;
  sha: string;
  path: string;
  previous: string | undefined;
}

function rawChanges(raw: string): Change[] {
  const parts = raw.split('\0');
  const changes: Change[] = [];
  for (let at = 0; parts[at]?.startsWith(':');) {
    const [, , before = '', after = '', letter = ''] = parts[at]!.split(' ');
    const renamed = letter.startsWith('R');
    const status = STATUS[letter[0] ?? ''] ?? 'modified';
    changes.push({
      status,
      sha: status === 'removed' ? before : after,
      path: parts[at + (renamed ? 2 : 1)]!,
      previous: renamed ? parts[at + 1]! : undefined,
    });
    at += renamed ? 3 : 2;
  }
  return changes;
}

/** From the first hunk on; none for a binary file or a mere renaming. */
function patchIn(text: string): string | undefined {
  const start = /^@@ /m.exec(text)?.index;
  return start === undefined ? undefined : text.slice(start).replace(/\n$/, '');
}

function fileShape(
  world: World,
  repository: Repository,
  commit: string,
  { status, sha, path, previous }: Change,
  patch: string | undefined,
): Record<string, unknown> {
  const lines = patch?.split('\n') ?? [];
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${webUrl(world, repository)}/blob/${commit}/${encoded}`,
    raw_url: `${webUrl(world, repository)}/raw/${commit}/${encoded}`,
    contents_url: `${apiUrl(world, repository)}/contents/${encoded}?ref=${commit}`,
    ...(patch === undefined ? {} : { patch }),
    ...(previous === undefined ? {} : { previous_filename: previous }),
  };
}

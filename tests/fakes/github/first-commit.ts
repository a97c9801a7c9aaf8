import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './git.ts';
import type { GitRepository } from './git-repository.ts';

/** The files of a folder, but for those that its `.gitignore` names and for links. */
export async function filesIn(repository: GitRepository, folder: string): Promise<Map<string, Buffer>> {
  const args = ['--work-tree', folder, '-C', folder, 'ls-files', '-z', '--others', '--exclude-standard'];
  const files = new Map<string, Buffer>();
  for (const path of (await git(repository.folder, args)).split('\0').filter(Boolean)) {
    const place = join(folder, path);
    if ((await lstat(place)).isFile()) files.set(path, await readFile(place));
  }
  return files;
}

/** A process of its own costs as much as writing so many files. */
const FEW = 100;

/** Puts files on `main` as its first commit. */
export async function writeFirstCommit(
  repository: GitRepository,
  files: ReadonlyMap<string, Buffer>,
  date: Date,
): Promise<void> {
  if (files.size > FEW) return importFiles(repository, files, date);
  const changes = [...files].map(([path, content]) => ({
    path,
    mode: '100644',
    sha: repository.writeBlob(content),
  }));
  const tree = await repository.writeTree(undefined, changes);
  if (tree === undefined) throw new Error('The first commit has a path that git refuses.');
  const github = { name: 'GitHub', email: 'noreply@github.com', date: date.toISOString() };
  const first = { tree, parents: [], message: 'Initial commit\n', author: github, committer: github };
  repository.moveRef('refs/heads/main', null, repository.writeCommit(first));
}

/** Thousands of files take a moment only: `git fast-import` writes one pack instead of a file for each. */
async function importFiles(
  repository: GitRepository,
  files: ReadonlyMap<string, Buffer>,
  date: Date,
): Promise<void> {
  const seconds = Math.floor(date.getTime() / 1000);
  const parts = [
    `commit refs/heads/main\ncommitter GitHub <noreply@github.com> ${seconds} +0000\n`,
    'data 15\nInitial commit\n\n',
    ...[...files].flatMap(([path, content]) => [
      `M 100644 inline ${quoted(path)}\ndata ${content.length}\n`,
      content,
      '\n',
    ]),
  ];
  const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  await git(repository.folder, ['fast-import', '--quiet'], { input });
}

/** As git quotes a path that begins with a quote or has a line break. */
function quoted(path: string): string {
  if (!/^"|\n/.test(path)) return path;
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

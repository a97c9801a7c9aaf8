import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '#files/misuse.ts';

/** A git repository with a copy of the content, to try things in. */
export interface ThrowAwayRepository {
  folder: string;
  /** The copy of the content folder inside. */
  content: string;
  remove(): void;
}

/**
 * Copies a content folder into a new repository with one commit on `main`.
 * @param path where the content lies inside the repository, `.` for its root
 * @throws Misuse where there is no git
 */
export function throwAwayRepository(contentFolder: string, path: string): ThrowAwayRepository {
  const folder = mkdtempSync(join(tmpdir(), 'hub-desk-'));
  const content = join(folder, path);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  try {
    cpSync(contentFolder, content, { recursive: true, filter: (source) => !/[\\/]\.git$/.test(source) });
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Redaktion');
    git('config', 'user.email', 'redaktion@localhost');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Inhalt zum Ausprobieren');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Misuse('The desk needs git: install it, then start again.');
    throw error;
  }
  return { folder, content, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

import { execFileSync } from 'node:child_process';

const MOST = 64 * 1024 * 1024;

/**
 * Runs git in a folder without anything that a repository could make it run.
 * @returns what it printed
 * @throws Error with what git said
 */
export function git(folder: string, ...args: string[]): string {
  const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
  return execFileSync('git', ['-C', folder, '--no-pager', ...quiet, ...args], {
    encoding: 'utf8',
    maxBuffer: MOST,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Files that differ between two commits, for `changedFiles`. */
export function rawDiff(folder: string, base: string, head: string): string {
  return git(folder, 'diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', base, head, '--');
}

/**
 * What a change starts from. The checkout of a pull request is the merge of both sides: its first parent is the main
 * branch as it is now. Elsewhere it is where the branch left the main one.
 * @param merged the commit that a merge has to bring in, to count as that checkout
 */
export function baseOf(folder: string, merged: string | undefined, main: string): string {
  const [, first, second] = git(folder, 'rev-list', '--parents', '--max-count=1', 'HEAD').trim().split(' ');
  if (first !== undefined && second !== undefined && second === merged) return first;
  return git(folder, 'merge-base', main, 'HEAD').trim();
}

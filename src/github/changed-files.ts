/** One file of a change, as git tells it apart from everything else. */
export interface ChangedFile {
  /** From the top of the repository, `/` on every system. May hold any character but NUL. */
  path: string;
  change: 'added' | 'changed' | 'removed';
  /** Something else than a plain file that nobody can run: a link, a module, a program. */
  isSpecial: boolean;
}

const PLAIN = '100644';
const NOTHING = '000000';

/**
 * Reads `git diff --raw -z --no-renames`. Names are taken between NULs as they are: nothing in them can begin another
 * entry. Format: https://git-scm.com/docs/diff-format
 * @throws SyntaxError where the text is something else
 */
export function changedFiles(raw: string): ChangedFile[] {
  const parts = raw.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const found = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([AMDT])$/.exec(parts[at]!);
    if (!found) throw new SyntaxError('git diff gave something else than --raw -z --no-renames.');
    const [, before, after, letter] = found;
    files.push({
      path: parts[at + 1]!,
      change: letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'changed',
      isSpecial:
        ![PLAIN, NOTHING].includes(after!) || (after !== NOTHING && ![PLAIN, NOTHING].includes(before!)),
    });
  }
  return files;
}

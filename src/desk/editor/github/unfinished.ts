const KEY = 'hub-unfinished-save';

interface Unfinished {
  branch?: string;
  commits?: string[];
}

/**
 * The draft whose making broke off after GitHub may have made its branch, with the commits it may be at. It is known
 * across a reload, until the form is left: saving once more goes on with that draft instead of making a second one.
 */
export function unfinishedSave(page: Page) {
  const { sessionStorage } = page;
  const read = () => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Unfinished;
  const end = (): void => sessionStorage.removeItem(KEY);
  page.addEventListener('hashchange', end);
  return {
    begin: (branch: string, commit: string): void => {
      const before = read();
      const commits = [...((before.branch === branch && before.commits) || []), commit];
      sessionStorage.setItem(KEY, JSON.stringify({ branch, commits }));
    },
    end,
    /** Whether a draft of that name was begun and not finished. */
    isOpen: (branch: string): boolean => read().branch === branch,
    /** Whether a branch is still as it was left; if not, it is no longer ours to go on with. */
    isAt: (branch: string, commit: string | undefined): boolean => {
      const { branch: name, commits = [] } = read();
      return commit !== undefined && name === branch && commits.includes(commit);
    },
  };
}

/** What of the browser's window is used. */
interface Page {
  sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  addEventListener(name: 'hashchange', react: () => void): void;
}

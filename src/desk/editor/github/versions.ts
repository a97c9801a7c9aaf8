/** What an editor has seen: the hashes of published files as they were opened and of drafts' branches. */
export function versions() {
  const files = new Map<string, string>();
  const branches = new Map<string, string>();
  const own = new Set<string>();
  return {
    file: (path: string, hash: string) => void files.set(path, hash),
    /** Hash of a published file when it was opened; undefined for one that was never opened, such as a new one. */
    hashOf: (path: string) => files.get(path),
    branch: (name: string, hash: string) => void branches.set(name, hash),
    /** The commit at which a branch was seen. */
    commitOf: (name: string) => branches.get(name),
    /** A commit that the editor wrote: it may have arrived although the answer got lost. */
    wrote: (hash: string) => void own.add(hash),
    /** Whether a branch is at another commit than the editor has seen or written; one never seen has not moved. */
    hasMoved: (name: string, now: string) =>
      branches.has(name) && branches.get(name) !== now && !own.has(now),
  };
}

import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 4096;

/**
 * Resident memory of a process and everything it started, in bytes. Pages that processes share count for each.
 * @returns undefined when the process is gone or the system has no `/proc`
 */
export function memoryOfTree(pid: number): number | undefined {
  try {
    const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
    return childrenOf(pid).reduce((sum, child) => sum + (memoryOfTree(child) ?? 0), resident);
  } catch {
    return undefined;
  }
}

/** A child hangs below the thread that started it. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

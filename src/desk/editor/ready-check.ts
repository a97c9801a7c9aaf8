import type { DecapEntry } from './decap-entry.ts';
import type { DraftProblem } from './draft-problems.ts';

/** Decap's name for "Bereit". */
const READY = 'pending_publish';

/** What the check at saving lends to Decap's own parts, which know only names of modules: see the corrections. */
export interface ReadyCheck {
  problemsOf: (entry: DecapEntry) => readonly DraftProblem[];
  /** @throws Error in words where something is missing or wrong */
  refuseUnready: (entry: DecapEntry) => void;
}

let check: ReadyCheck = { problemsOf: () => [], refuseUnready: () => undefined };

export function registerReadyCheck(registered: ReadyCheck): void {
  check = registered;
}

/** Lets a draft become ready only when it is complete. */
export async function whenReady(entry: DecapEntry | undefined, status: string): Promise<void> {
  if (entry && status === READY) check.refuseUnready(entry);
  return Promise.resolve();
}

/** Titles of the fields that are still to be filled in. */
export function stillMissingIn(entry: DecapEntry): string[] {
  const missing = check.problemsOf(entry).filter(({ isMissing }) => isMissing);
  return [...new Set(missing.map(({ label }) => label))];
}

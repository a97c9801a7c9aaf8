import { duplicateFinder, type Comparable, type ProbableDuplicate } from '#intake/duplicates.ts';

/** Finds what is probably the same as an entry that is being written. */
export type FindAlike = (candidate: Comparable) => Promise<readonly ProbableDuplicate[]>;

/** So many are shown: more would be a list to read. */
const MOST_SHOWN = 3;

/** Compares with the titles that the last build put beside the editor; they are loaded when the first one is typed. */
export function likelyDuplicates(address: string): FindAlike {
  let finder: Promise<ReturnType<typeof duplicateFinder>> | undefined;
  return async (candidate) => {
    finder ??= load(address).then(duplicateFinder);
    return (await finder)(candidate).slice(0, MOST_SHOWN);
  };
}

/** Without the titles nobody is warned, and everything else works. */
async function load(address: string): Promise<Comparable[]> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Comparable[]) : [];
  } catch {
    return [];
  }
}

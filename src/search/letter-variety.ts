/** Tells from all words which runs of letters are parts of compounds, even when they stand alone nowhere. */
export interface LetterVariety {
  /** Whether words go on in many ways after this beginning: `beatmungs`. */
  isHead(run: string): boolean;
  /** Whether this end of a stem comes after many beginnings: `schlauch`. */
  isTail(run: string): boolean;
}

const SHORTEST = 4;
const LONGEST = 24;
/** So many different neighbours a run of letters has only where a word could end. */
const MANY = 4;

/**
 * Letter variety of Harris: after `beatmungs` many letters follow and before `schlauch` many precede, so that
 * `beatmungsschlauch` has its joint there, while `beatmungss` and `chlauch` always meet the same neighbour. The variety
 * must be greater than one letter nearer to the edge: after `schutzb`, too, come `rille`, `eutel` and `ügel`.
 * @param stems distinct stems, lower-case ASCII
 * @see Z. S. Harris, From Phoneme to Morpheme, Language 31 (1955)
 */
export function letterVariety(stems: Iterable<string>): LetterVariety {
  const following = new Map<string, number>();
  const preceding = new Map<string, number>();
  for (const stem of stems) {
    for (let at = SHORTEST; at <= Math.min(stem.length, LONGEST); at++) {
      note(following, stem.slice(0, at), stem.charCodeAt(at));
    }
    for (let at = Math.max(0, stem.length - LONGEST); at <= stem.length - SHORTEST; at++) {
      note(preceding, stem.slice(at), stem.charCodeAt(at - 1));
    }
  }
  const peaks = (neighbours: Map<string, number>, run: string, shorter: string) => {
    const count = countOf(neighbours.get(run));
    return count >= MANY && count > countOf(neighbours.get(shorter));
  };
  return {
    isHead: (run) => peaks(following, run, run.slice(0, -1)),
    isTail: (run) => peaks(preceding, run, run.slice(1)),
  };
}

/** One bit for each letter, one for the edge of the word and everything else. */
function note(neighbours: Map<string, number>, run: string, letter: number): void {
  const bit = letter >= 97 && letter <= 122 ? letter - 97 : 26;
  neighbours.set(run, (neighbours.get(run) ?? 0) | (1 << bit));
}

function countOf(bits: number | undefined): number {
  let count = 0;
  for (let left = bits ?? 0; left !== 0; left &= left - 1) count++;
  return count;
}

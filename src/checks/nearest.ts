/**
 * The word of a list that someone most likely meant, or undefined when none is close: at most a third of its letters
 * may differ. Compares in lower case.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > 80) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour (optimal string alignment).
 * @param limit stops early and returns the limit when the words are that far apart
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row.push(distance);
    }
    if (Math.min(...row) >= limit) return limit;
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/**
 * {@link nearest} for a whole run: asked hundreds of times about thousands of words it would take minutes, so after
 * `limit` different words it has no suggestion any more.
 */
export function suggester(limit = 100): (word: string, words: () => Iterable<string>) => string {
  const known = new Map<string, string>();
  return (word, words) => {
    const earlier = known.get(word);
    if (earlier !== undefined || known.size >= limit) return earlier ?? '';
    const likely = nearest(word, words()) ?? '';
    known.set(word, likely);
    return likely;
  };
}

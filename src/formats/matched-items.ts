/** An item of a list before and after a change: one of them alone was taken away or came. */
export interface Match {
  before?: number;
  after?: number;
}

/**
 * Which items of a list are which after it was changed: those that are the same, in the longest order they share, and
 * between them one by one.
 */
export function matchedItems<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
): Match[] {
  const matches: Match[] = [];
  let [b, a] = [0, 0];
  for (const [nextBefore, nextAfter] of [
    ...shared(before, after, isSame),
    [before.length, after.length] as const,
  ]) {
    for (; b < nextBefore || a < nextAfter;)
      matches.push({ ...(b < nextBefore && { before: b++ }), ...(a < nextAfter && { after: a++ }) });
    if (b < before.length) matches.push({ before: b++, after: a++ });
  }
  return matches;
}

/** The longest common subsequence, as pairs of places. */
function shared<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
): (readonly [number, number])[] {
  const length = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      length[b]![a] = isSame(before[b]!, after[a]!)
        ? length[b + 1]![a + 1]! + 1
        : Math.max(length[b + 1]![a]!, length[b]![a + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let [b, a] = [0, 0]; b < before.length && a < after.length;) {
    if (isSame(before[b]!, after[a]!)) pairs.push([b++, a++]);
    else if (length[b + 1]![a]! >= length[b]![a + 1]!) b++;
    else a++;
  }
  return pairs;
}

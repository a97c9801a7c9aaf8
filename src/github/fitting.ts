/** GitHub takes 65,536 characters for a comment or an issue; the mark in front needs a few. */
const MOST = 65_000;

/**
 * A text that GitHub takes: with as many rows as fit.
 * @param make writes it with at most so many rows in each list, and says how many are left out
 * @param rows to begin with
 */
export function fitting(make: (rows: number) => string, rows: number): string {
  const text = make(rows);
  return text.length <= MOST || rows <= 1 ? text.slice(0, MOST) : fitting(make, Math.floor(rows / 2));
}

import { slugOf } from '#domain/slug.ts';

/** Leaves room for a number behind it within the 80 characters of an id. */
const LONGEST = 70;

/**
 * A file name of our own for a title: its slug, and `-2`, `-3` where that is taken.
 * @param fallback for titles that hold no letter of the Latin alphabet
 */
export function freeId(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const base = shortened(slugOf(title)) || fallback;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Cut between two words where there are any. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || LONGEST).replace(/-+$/, '');
}

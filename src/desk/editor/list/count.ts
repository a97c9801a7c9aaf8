import type { ItemsWords } from '#desk/words/items-words.ts';

/** Greatest number that somebody at the desk can come near to. */
const NEAR = 200;

/** How many items there are, and of how many at most. */
export function countOf(n: number, max: number | undefined, say: ItemsWords): string {
  return max === undefined || max > NEAR ? say('count', { n }) : say('countOf', { n, max });
}

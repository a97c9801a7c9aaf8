import { folded } from '#search/stems.ts';

/** Whether an item says all that was typed, somewhere and however its words are parted. */
export function holds(item: unknown, typed: string): boolean {
  const words = typed.split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return true;
  const texts = plain([...textsIn(item)].join(' '));
  return words.every((word) => texts.includes(word));
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number') yield String(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

function plain(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

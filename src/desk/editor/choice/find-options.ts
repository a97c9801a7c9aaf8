import type { Option } from '#forms/options.ts';
import { folded } from '#search/stems.ts';

/** An option that fits what was typed. */
export interface FoundOption {
  option: Option;
  /** The other word by which it was found, where its label does not say it. */
  by?: string;
}

/** How well a name fits: the lower the better. */
const WHOLE = 0;
const BEGINNING = 1;
const WORD = 2;
const WITHIN = 3;
/** Behind everything that fits by its label. */
const BY_OTHER_WORD = 4;

/**
 * The options that fit what was typed, best first: by label or by other words for it, whatever the case, the accents, the
 * spaces and the hyphens. All of them, as they stand, where nothing was typed.
 */
export function findOptions(options: readonly Option[], typed: string): FoundOption[] {
  const query = queryOf(typed);
  if (query.whole === '') return options.map((option) => ({ option }));
  const found = options.flatMap((option): (FoundOption & { rank: number })[] => {
    const rank = rankOf(option.label, query);
    if (rank !== undefined) return [{ option, rank }];
    const [best] = (option.also ?? [])
      .map((by) => ({ by, rank: rankOf(by, query) ?? Infinity }))
      .sort((a, b) => a.rank - b.rank);
    return best && best.rank < Infinity ? [{ option, by: best.by, rank: BY_OTHER_WORD + best.rank }] : [];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ option, by }) => (by === undefined ? { option } : { option, by }));
}

/** Whether something is called just so: nobody needs to add it once more. */
export function isNamed(options: readonly Option[], typed: string): boolean {
  const whole = keyOf(typed);
  return options.some(({ label, also = [] }) =>
    [label, label.split(' › ').at(-1)!, ...also].some((name) => keyOf(name) === whole),
  );
}

interface Query {
  whole: string;
  words: readonly string[];
}

function queryOf(typed: string): Query {
  return { whole: keyOf(typed), words: typed.split(/\s+/).map(keyOf).filter(Boolean) };
}

function rankOf(name: string, { whole, words }: Query): number | undefined {
  const key = keyOf(name);
  if (key === whole) return WHOLE;
  if (key.startsWith(whole)) return BEGINNING;
  if (name.split(/[\s›,/()-]+/).some((word) => keyOf(word).startsWith(whole))) return WORD;
  return key.includes(whole) || words.every((word) => key.includes(word)) ? WITHIN : undefined;
}

const keys = new Map<string, string>();

/** Letters and digits alone; `ä`, `ae` and `a` are one. */
function keyOf(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = folded(name)
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .replace(/([aou])e/g, '$1');
    keys.set(name, key);
  }
  return key;
}

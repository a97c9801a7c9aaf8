import type { Node } from 'prosemirror-model';
import { textSchema } from './schema.ts';
import { HABITS, type Habits } from './text-of-tree.ts';

const { bullet_list, ordered_list, table } = textSchema.nodes;
/** The last is for lists that begin with a rule, which neither of the others can. */
const BULLETS = ['-', '*', '+'] as const;

/** How a block is to be written: as it was before it was changed. */
export function habitsOf({ type }: Node, source: string): Habits {
  if (type === bullet_list) {
    const bullet = /^[ \t]*([-*+])/.exec(source)?.[1] as Habits['bullet'] | undefined;
    return { ...HABITS, ...(bullet && { bullet }) };
  }
  if (type === table) return { ...HABITS, tableRules: source.split(/\r?\n/)[1] };
  if (type !== ordered_list) return HABITS;
  const [first, second] = [...source.matchAll(/^ {0,3}(\d{1,9})([.)])/gm)];
  return {
    ...HABITS,
    ...(first && { bulletOrdered: first[2] as Habits['bulletOrdered'] }),
    incrementListMarker: !first || first[1] !== second?.[1],
  };
}

/** Other ways to write a list, where it would become part of the one before it. */
export function otherHabits({ type }: Node, habits: Habits): Habits[] {
  if (type === bullet_list)
    return BULLETS.filter((bullet) => bullet !== habits.bullet).map((bullet) => ({ ...habits, bullet }));
  return type === ordered_list
    ? [{ ...habits, bulletOrdered: habits.bulletOrdered === '.' ? ')' : '.' }]
    : [];
}

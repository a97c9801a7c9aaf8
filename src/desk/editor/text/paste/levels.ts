import type { Block, List } from './clean-tree.ts';

/** An item of a list that says how deep it stands instead of standing there: as Word writes it. */
export interface LevelledItem {
  is: 'levelled';
  /** 1 is outermost. */
  level: number;
  /** Its number; null for one without. */
  number: number | null;
  blocks: Block[];
}

interface OpenList {
  level: number;
  list: List;
}

/** Puts levelled items that follow each other into lists within lists. */
export function nestedLists(found: readonly (Block | LevelledItem)[]): Block[] {
  const blocks: Block[] = [];
  let open: OpenList[] = [];
  for (const one of found) {
    if (one.is !== 'levelled') {
      open = [];
      blocks.push(one);
      continue;
    }
    listFor(one, open, blocks).items.push({ checked: null, blocks: one.blocks });
  }
  return blocks;
}

/** The list that an item belongs to, begun where there is none yet. */
function listFor({ level, number }: LevelledItem, open: OpenList[], blocks: Block[]): List {
  while (open.length > 0 && open.at(-1)!.level > level) open.pop();
  const same = open.at(-1);
  if (same?.level === level) {
    if ((same.list.start === null) === (number === null)) return same.list;
    open.pop();
  }
  const list: List = { is: 'list', start: number, items: [] };
  (open.at(-1)?.list.items.at(-1)?.blocks ?? blocks).push(list);
  open.push({ level, list });
  return list;
}

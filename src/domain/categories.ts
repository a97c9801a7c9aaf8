import type { Hub } from './hub.ts';
import type { Entry } from '#schemas/entry.ts';

/** Categories that an entry names itself. */
export function categoriesOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'offer':
    case 'request':
      return [(entry as Entry<'offer'>).data.category];
    case 'call':
      return [...new Set((entry as Entry<'call'>).data.needs.map((need) => need.category))];
    case 'news':
    case 'guidance':
      return (entry as Entry<'news' | 'guidance'>).data.categories ?? [];
    default:
      return [];
  }
}

/** Terms and all that are broader, each once; a circle in the vocabulary ends where it began. */
export function withBroader(ids: readonly string[], hub: Pick<Hub, 'term'>): string[] {
  const all = new Set<string>();
  for (const id of ids) {
    let next: string | undefined = id;
    while (next !== undefined && !all.has(next)) {
      all.add(next);
      next = hub.term('categories', next)?.broader;
    }
  }
  return [...all];
}

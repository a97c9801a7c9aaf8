import { isOpen } from './freshness.ts';
import type { Hub, ListingEntry } from './hub.ts';
import { remembered } from './remembered.ts';

/** What open listings point to. */
export type Target = 'organisation' | 'guidance' | 'call';

/** The open listings that name an entry: those of an organisation, those relying on a rule, those answering a call. */
export function listingsNaming(hub: Hub, target: Target, id: string): readonly ListingEntry[] {
  return pointersOf(hub).get(`${target}/${id}`) ?? [];
}

const pointersOf = remembered((hub) => {
  const pointers = new Map<string, ListingEntry[]>();
  const put = (key: string, entry: ListingEntry) => {
    const entries = pointers.get(key);
    if (entries) entries.push(entry);
    else pointers.set(key, [entry]);
  };
  for (const entry of [...hub.all('offer'), ...hub.all('request')]) {
    if (!isOpen(entry.data, hub.today)) continue;
    put(`organisation/${entry.data.organisation}`, entry);
    for (const id of new Set(entry.data.reliesOn)) put(`guidance/${id}`, entry);
    if (entry.data.answers) put(`call/${entry.data.answers}`, entry);
  }
  return pointers;
});

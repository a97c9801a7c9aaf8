import { titleOf } from '#facts/titles.ts';
import { daysBetween } from '#domain/dates.ts';
import { entryName } from '#domain/entry-name.ts';
import { ARCHIVE_DAYS, DUE_DAYS } from '#domain/freshness.ts';
import { stateOf } from '#domain/entry-state.ts';
import type { ListWords } from '#desk/words/list-words.ts';
import type { DeskView } from '#schemas/desk-view.ts';
import type { Entry } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import { kinds, rowOfKind } from '#schemas/kinds.ts';
import type { DeskEntry } from './desk-entry.ts';
import { valueAt } from './filters.ts';
import type { DeskRow } from './row.ts';

/** A way to put the rows of a section in order. */
export interface Ordering {
  label: string;
  /** Compares two rows. */
  by: (a: DeskRow, b: DeskRow) => number;
}

/** The section's own order, then one for each field by which it can be sorted. */
export function orderingsOf(kind: DeskEntry['kind'], today: PlainDate, say: ListWords): Ordering[] {
  const { order, sort }: DeskView = kinds[kind].desk;
  const { compare } = new Intl.Collator(say.lang, { numeric: true, ignorePunctuation: true });
  const byName = (a: DeskRow, b: DeskRow): number => compare(a.title, b.title);
  const own = {
    due: (a: DeskRow, b: DeskRow) =>
      compareKeys(urgency(a.entry, today), urgency(b.entry, today)) || byName(a, b),
    newest: (a: DeskRow, b: DeskRow) => compareKeys([newness(a.entry)], [newness(b.entry)]) || byName(a, b),
    name: byName,
  };
  return [
    { label: say(order), by: own[order] },
    ...sort.map((path) => ({ label: titleOf(kind, path, say.lang), by: byField(path, compare) })),
  ];
}

/**
 * What must be done next comes first: what ends soon, the soonest first; then what holds, the newest first; then what
 * has run out, the latest first; last what is over for good.
 */
function urgency(entry: DeskEntry, today: PlainDate): [group: number, within: number] {
  const field = rowOfKind(entry.kind).until;
  const until = field === undefined ? undefined : (valueAt(entry.data, field) as PlainDate | undefined);
  if (entry.isUnreadable || until === undefined) return [0, 0];
  const left = daysBetween(today, until);
  const isOver = hasEnded(entry, today);
  if (!isOver) return left <= DUE_DAYS ? [1, left] : [2, newness(entry)];
  return left < 0 && left >= -ARCHIVE_DAYS && !isSettled(entry) ? [3, -left] : [4, newness(entry)];
}

function hasEnded(entry: DeskEntry, today: PlainDate): boolean {
  return stateOf(entry as unknown as Entry, today).hasEnded;
}

function isSettled({ data }: DeskEntry): boolean {
  const { availability, status } = data as { availability?: string; status?: string };
  return availability === 'fulfilled' || availability === 'withdrawn' || status === 'closed';
}

/** Smaller the newer it is. */
function newness({ kind, data }: DeskEntry): number {
  const { since } = rowOfKind(kind);
  const day = since && (valueAt(data, since) as PlainDate | undefined);
  return day ? -Date.parse(day) : 0;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, place) => key !== b[place]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** What does not say comes last; of days the newest comes first. */
function byField(path: string, compare: (a: string, b: string) => number): Ordering['by'] {
  return (a, b) => {
    const [first, second] = [a, b].map((row) => textAt(row, path)) as [string, string];
    if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1;
    const isDay = /^\d{4}-\d\d-\d\d$/.test(first);
    return isDay ? compare(second, first) : compare(first, second);
  };
}

/** Of what is named by an id, the name that is shown. */
function textAt(row: DeskRow, path: string): string {
  if (path === 'title' || path === 'name') return entryName(row.entry);
  if (path === 'organisation' || path === 'issuer' || path === 'authority') return row.organisation;
  const value = valueAt(row.entry.data, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import { addDays } from '#domain/dates.ts';
import { DUE_DAYS } from '#domain/freshness.ts';
import type { Filter } from '#schemas/desk-view.ts';
import type { PlainDate } from '#schemas/fields.ts';

/** Days after which what was looked at is to be looked at again. */
const STALE_DAYS = 30;

/** Whether an entry is one of those that a filter of its section means. */
export function isMeant(filter: Filter, data: object, today: PlainDate): boolean {
  const value = valueAt(data, filter.field);
  if (value === undefined || value === '') return false;
  if ('is' in filter) return filter.is.includes(String(value));
  if ('isGiven' in filter) return true;
  const day = String(value);
  switch (filter.day) {
    case 'soon':
      return day >= today && day <= addDays(today, DUE_DAYS);
    case 'past':
      return day < today;
    case 'stale':
      return day < addDays(today, -STALE_DAYS);
  }
}

/** What stands at a place in an entry: `verification.status`. */
export function valueAt(data: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined,
      data,
    );
}

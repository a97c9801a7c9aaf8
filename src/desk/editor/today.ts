import type { Known } from '#checks/known.ts';
import type { PlainDate } from '#schemas/fields.ts';

/** The day that counts as today: the one that the hub is pinned to, else the day in its time zone. */
export function todayFor({ today }: Known): PlainDate {
  return today ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date());
}

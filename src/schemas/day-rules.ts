import type { z } from 'zod';
import type { PlainDate } from './fields.ts';
import { walkFields } from './walked-fields.ts';

/** What must hold of the days of an entry, by place in the file; `*` stands for every item of a list. */
export interface DayRules {
  /** Of each pair, the first must not be before the second; both stand in the same list item where there is a `*`. */
  order?: readonly (readonly [later: string, earlier: string])[];
  /** Tell of something that has happened. */
  past?: readonly string[];
  /** Tell of what is older than any hub, such as the day a law came into force. */
  old?: readonly string[];
}

/** No hub has anything to tell from before: an earlier day is a slip in the year. */
export const EARLIEST_DAY: PlainDate = '2019-01-01';
/** No rule in force is older. */
export const EARLIEST_OLD_DAY: PlainDate = '1900-01-01';
/** Certificates hold five years, permits sometimes ten; what is further off is a slip in the year. */
const MOST_YEARS_AHEAD = 12;

/** The last day that an entry may name. @param today plain date */
export function latestDay(today: PlainDate): PlainDate {
  return `${String(Number(today.slice(0, 4)) + MOST_YEARS_AHEAD).padStart(4, '0')}-12-31`;
}

/** The fields of a schema that hold a day, each once. */
export function dayFields(schema: z.ZodType): readonly (readonly string[])[] {
  const known = fieldsOf.get(schema) ?? distinct(schema);
  fieldsOf.set(schema, known);
  return known;
}
const fieldsOf = new WeakMap<z.ZodType, readonly (readonly string[])[]>();

function distinct(schema: z.ZodType): readonly (readonly string[])[] {
  const days = [...walkFields(schema)].filter(({ schema: field }) => 'format' in field.def && field.def.format === 'date');
  return [...new Map(days.map(({ path }) => [path.join('.'), path])).values()];
}

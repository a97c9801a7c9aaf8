import { describedKind } from '#forms/described-kind.ts';
import { shortDate } from '#i18n/site/measures.ts';
import type { Location } from '#schemas/location.ts';
import type { Partly } from '#schemas/partly.ts';
import { nameOf, type Lookup, type Sayable } from './lookup.ts';
import type { RowParts } from './rows.ts';
import { fieldsIn, titleIn } from './titles.ts';
import { townOf } from './values.ts';

/** A row of a kind without words of its own: who, where and when, as far as its schema knows of them. */
export function anyParts({ kind, data }: Sayable, look: Lookup): RowParts {
  const { say, today } = look;
  const values = data as Record<string, unknown>;
  const given = Object.entries(fieldsIn(describedKind(kind))).filter(([name]) => values[name] !== undefined);
  const who = given.filter(([, { target }]) => target === 'organisation');
  const where = given.filter(([, field]) => 'country' in fieldsIn(field));
  const when = given.filter(([, field]) => field.format === 'date');
  return {
    summary: values['summary'] as string | undefined,
    facts: [
      ...who.map(([name]) => nameOf('organisation', String(values[name]), look)),
      ...where.map(([name]) => townOf(values[name] as Partly<Location>, look)),
      ...when.map(
        ([name, field]) =>
          `${titleIn(field, say.lang) ?? name}: ${shortDate(String(values[name]), today, say.lang)}`,
      ),
    ],
  };
}

import { variantLabel } from '#desk/config/variants.ts';
import { fieldAt, titleOf } from '#facts/titles.ts';
import { valuesOf } from '#facts/values.ts';
import type { Lookup } from '#facts/lookup.ts';
import type { ListWords } from '#desk/words/list-words.ts';
import type { DeskView, Group } from '#schemas/desk-view.ts';
import type { Lang } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import type { DeskEntry } from './desk-entry.ts';
import { valueAt } from './filters.ts';
import type { DeskRow } from './row.ts';

/** Rows below one heading. */
export interface RowGroup {
  heading: string;
  rows: DeskRow[];
}

/** A way to put the rows of a section into groups. */
export interface Grouping {
  label: string;
  group: Group;
}

const PERIODS = { month: 7, year: 4 } as const;

export function groupingsOf(kind: DeskEntry['kind'], say: ListWords): Grouping[] {
  const { groups = [] }: DeskView = kinds[kind].desk;
  return groups.map((group) => ({ label: labelOf(kind, group, say), group }));
}

/** The rows under the words of what they share, in the order of these; of days the newest first. No group is empty. */
export function grouped(
  rows: readonly DeskRow[],
  { label, group }: Grouping,
  look: Lookup,
  say: ListWords,
): RowGroup[] {
  const { field, by } =
    typeof group === 'string' ? { field: group, by: undefined } : { by: undefined, ...group };
  const groups = new Map<string, RowGroup & { key: string }>();
  for (const row of rows) {
    const value = valueAt(row.entry.data, field);
    const key =
      value === undefined ? '' : by ? String(value).slice(0, PERIODS[by]) : wordsOf(row.entry, field, look);
    const named = by ? periodIn(key, look.say.lang) : key;
    const known = groups.get(key) ?? {
      key,
      heading: key === '' ? say('without', { label }) : `${label}: ${named}`,
      rows: [],
    };
    groups.set(key, known);
    known.rows.push(row);
  }
  const { compare } = new Intl.Collator(look.say.lang, { numeric: true });
  return [...groups.values()].sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
    return by ? compare(b.key, a.key) : compare(a.key, b.key);
  });
}

function labelOf(kind: DeskEntry['kind'], group: Group, say: ListWords): string {
  if (typeof group === 'string') return titleOf(kind, group, say.lang);
  return 'label' in group ? group.label[say.lang] : say(group.by);
}

/** `Abstrichtupfer` of `swabs`. */
function wordsOf({ kind, data }: DeskEntry, path: string, look: Lookup): string {
  const value = valueAt(data, path);
  const field = fieldAt(kind, path) ?? {};
  if (field.const !== undefined) return variantLabel(path.split('.').at(-1)!, String(value), look.say.lang);
  return (valuesOf(field, value, look, look.say.lang) ?? []).map(({ text }) => text).join(', ');
}

/** `Mai 2020` of `2020-05`. */
function periodIn(period: string, lang: Lang): string {
  if (period.length === 4) return period;
  return months[lang].format(Date.parse(`${period}-01`));
}

const months = {
  de: new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

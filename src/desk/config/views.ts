import { describedAt, editingPath } from './editing-path.ts';
import type { FolderCollection } from './collections.ts';
import type { DecapCollection } from './decap-config.ts';
import { addDays } from '#domain/dates.ts';
import { DUE_DAYS } from '#domain/freshness.ts';
import { labelOf } from '#forms/described-words.ts';
import type { DeskView, Filter, Group } from '#schemas/desk-view.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';

/** Days after which what was looked at is to be looked at again. */
const STALE_DAYS = 30;

const periods = {
  month: { label: { de: 'Monat', en: 'Month' }, pattern: String.raw`^\d{4}-\d{2}` },
  year: { label: { de: 'Jahr', en: 'Year' }, pattern: String.raw`^\d{4}` },
} as const;

/** Filters, groups and sorting of a list. @param today plain date: Decap's filters compare with fixed texts only */
export function viewsOf(
  kind: FolderCollection['kind'],
  lang: Lang,
  today: PlainDate,
): Pick<DecapCollection, 'view_filters' | 'view_groups' | 'sortable_fields'> {
  const { filters = [], groups = [], sort }: DeskView = kinds[kind].desk;
  return {
    sortable_fields: sort.map((path) => editingPath(kind, path)),
    ...(filters.length > 0 && {
      view_filters: filters.map((filter) => ({
        label: filter.label[lang],
        field: editingPath(kind, filter.field),
        pattern: patternOf(filter, today),
      })),
    }),
    ...(groups.length > 0 && { view_groups: groups.map((group) => groupOf(group, kind, lang)) }),
  };
}

function groupOf(group: Group, kind: FolderCollection['kind'], lang: Lang) {
  const { field, ...rest } = typeof group === 'string' ? { field: group } : group;
  const at = editingPath(kind, field);
  if ('by' in rest)
    return { field: at, pattern: periods[rest.by].pattern, label: periods[rest.by].label[lang] };
  return { field: at, label: 'label' in rest ? rest.label[lang] : labelOf(describedAt(kind, field), lang) };
}

function patternOf(filter: Filter, today: PlainDate): string {
  if ('is' in filter) return anyOf(filter.is);
  if ('isGiven' in filter) return '.';
  switch (filter.day) {
    case 'soon':
      return anyOf(Array.from({ length: DUE_DAYS + 1 }, (_, at) => addDays(today, at)));
    case 'past':
      return before(today);
    case 'stale':
      return before(addDays(today, -STALE_DAYS));
  }
}

function anyOf(values: readonly string[]): string {
  return `^(?:${values.join('|')})$`;
}

/** Matches every day before one: at some place a lower digit, and the same digits up to it. */
function before(day: PlainDate): string {
  const lower = [...day].flatMap((digit, at) =>
    digit > '0' && digit <= '9' ? [`${day.slice(0, at)}[0-${Number(digit) - 1}]`] : [],
  );
  return `^(?:${lower.join('|')})`;
}

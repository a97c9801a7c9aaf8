import { addDays } from '#domain/dates.ts';
import { DUE_DAYS } from '#domain/freshness.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { Words } from '#schemas/words.ts';
import type { DecapCollection } from './decap-config.ts';
import type { FolderCollection } from './collections.ts';

/** Days after which guidance is to be checked again. */
const STALE = 30;

interface Filter {
  label: Words;
  /** Path in the editor's shape: what varies is the first item of a list. */
  field: string;
  pattern: (today: PlainDate) => string;
}
interface Group {
  label: Words;
  field: string;
  pattern?: string;
}
interface View {
  filters: readonly Filter[];
  groups: readonly Group[];
  sort: readonly string[];
}

const is =
  (...values: string[]) =>
  () =>
    `^(?:${values.join('|')})$`;
const withinSoon = (today: PlainDate) => anyDay(today, DUE_DAYS);

const unchecked: Filter = {
  label: { de: 'wartet auf Prüfung', en: 'awaiting a check' },
  field: 'verification.0.status',
  pattern: is('unchecked'),
};
const expiring: Filter = {
  label: { de: 'läuft bald ab', en: 'expires soon' },
  field: 'validThrough',
  pattern: withinSoon,
};
const expired: Filter = {
  label: { de: 'abgelaufen', en: 'expired' },
  field: 'validThrough',
  pattern: before,
};
const checkExpiring: Filter = {
  label: { de: 'Prüfung läuft bald ab', en: 'check expires soon' },
  field: 'verification.0.validThrough',
  pattern: withinSoon,
};
const category: Group = { label: { de: 'Kategorie', en: 'Category' }, field: 'category' };

const listings: View = {
  filters: [
    unchecked,
    expiring,
    expired,
    checkExpiring,
    {
      label: { de: 'noch offen', en: 'still open' },
      field: 'availability',
      pattern: is('available', 'limited', 'paused'),
    },
    {
      label: { de: 'erledigt oder zurückgezogen', en: 'fulfilled or withdrawn' },
      field: 'availability',
      pattern: is('fulfilled', 'withdrawn'),
    },
  ],
  groups: [
    category,
    { label: { de: 'Verfügbarkeit', en: 'Availability' }, field: 'availability' },
    { label: { de: 'Bedingungen', en: 'Terms' }, field: 'terms' },
    { label: { de: 'Organisation', en: 'Organisation' }, field: 'organisation' },
    { label: { de: 'Region', en: 'Region' }, field: 'location.region' },
    { label: { de: 'Prüfung', en: 'Check' }, field: 'verification.0.status' },
    { label: { de: 'Monat', en: 'Month' }, field: 'publishedOn', pattern: String.raw`^\d{4}-\d{2}` },
  ],
  sort: ['title', 'publishedOn', 'validThrough', 'category', 'organisation'],
};

/** What the desk looks for in each list. */
const views: Readonly<Record<FolderCollection['kind'], View>> = {
  offer: listings,
  request: listings,
  call: {
    filters: [
      { label: { de: 'offen', en: 'open' }, field: 'status', pattern: is('open') },
      { label: { de: 'Frist endet bald', en: 'closes soon' }, field: 'closesOn', pattern: withinSoon },
      { label: { de: 'Frist vorbei', en: 'past its deadline' }, field: 'closesOn', pattern: before },
    ],
    groups: [
      { label: { de: 'Stand', en: 'Status' }, field: 'status' },
      { label: { de: 'Ebene', en: 'Level' }, field: 'level' },
      { label: { de: 'Herausgeber', en: 'Issuer' }, field: 'issuer' },
    ],
    sort: ['title', 'opensOn', 'closesOn', 'issuer'],
  },
  news: {
    filters: [],
    groups: [
      { label: { de: 'Jahr', en: 'Year' }, field: 'publishedOn', pattern: String.raw`^\d{4}` },
      { label: { de: 'Monat', en: 'Month' }, field: 'publishedOn', pattern: String.raw`^\d{4}-\d{2}` },
    ],
    sort: ['title', 'publishedOn'],
  },
  guidance: {
    filters: [
      {
        label: { de: 'lange nicht geprüft', en: 'not checked for long' },
        field: 'checkedOn',
        pattern: (today) => before(addDays(today, -STALE)),
      },
      expiring,
      expired,
      { label: { de: 'ersetzt', en: 'superseded' }, field: 'supersededBy', pattern: () => '.' },
    ],
    groups: [
      { label: { de: 'Ebene', en: 'Level' }, field: 'level' },
      { label: { de: 'Art', en: 'Type' }, field: 'documentType' },
      { label: { de: 'Behörde', en: 'Authority' }, field: 'authority' },
    ],
    sort: ['title', 'validFrom', 'checkedOn', 'authority'],
  },
  page: { filters: [], groups: [], sort: ['title', 'updatedOn'] },
  organisation: {
    filters: [unchecked, checkExpiring],
    groups: [
      { label: { de: 'Art', en: 'Kind' }, field: 'kind' },
      { label: { de: 'Region', en: 'Region' }, field: 'location.region' },
      { label: { de: 'Prüfung', en: 'Check' }, field: 'verification.0.status' },
    ],
    sort: ['name', 'kind'],
  },
  hub: {
    filters: [
      { label: { de: 'vertrauenswürdig', en: 'trusted' }, field: 'trusted', pattern: is('true') },
      {
        label: { de: 'lange nicht erreicht', en: 'not reached for long' },
        field: 'lastSeenOn',
        pattern: (today) => before(addDays(today, -STALE)),
      },
    ],
    groups: [{ label: { de: 'Region', en: 'Region' }, field: 'region' }],
    sort: ['name', 'region', 'lastSeenOn'],
  },
};

/** Filters, groups and sorting of a list. @param today plain date: Decap's filters compare with fixed texts only */
export function viewsOf(
  kind: FolderCollection['kind'],
  lang: Lang,
  today: PlainDate,
): Pick<DecapCollection, 'view_filters' | 'view_groups' | 'sortable_fields'> {
  const { filters, groups, sort } = views[kind];
  return {
    sortable_fields: [...sort],
    ...(filters.length > 0 && {
      view_filters: filters.map(({ label, field, pattern }) => ({
        label: label[lang],
        field,
        pattern: pattern(today),
      })),
    }),
    ...(groups.length > 0 && {
      view_groups: groups.map((group) => ({ ...group, label: group.label[lang] })),
    }),
  };
}

/** Matches the days from one on. */
function anyDay(from: PlainDate, days: number): string {
  return is(...Array.from({ length: days + 1 }, (_, at) => addDays(from, at)))();
}

/** Matches every day before one: at some place a lower digit, and the same digits up to it. */
function before(day: PlainDate): string {
  const lower = [...day].flatMap((digit, at) =>
    digit > '0' && digit <= '9' ? [`${day.slice(0, at)}[0-${Number(digit) - 1}]`] : [],
  );
  return `^(?:${lower.join('|')})`;
}

import { addDays } from '#domain/dates.ts';
import type { Content } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/** Decap puts in the day on which the form is opened. */
const NOW = '{{now}}';

/**
 * What a new entry begins with beyond the schema's own defaults, by place in the file: what is nearly always right.
 * @param today plain date, from which the longest validity is counted
 */
export function presetsOf(
  kind: WrittenKind,
  { settings }: Content,
  today: PlainDate,
): Readonly<Record<string, unknown>> {
  const listing = (days: number): Record<string, unknown> => ({
    ...entered,
    availability: 'available',
    publishedOn: NOW,
    validThrough: addDays(today, days),
  });
  const entered = { 'location.country': settings.operator.country, 'verification.on': NOW };
  switch (kind) {
    case 'offer':
      return listing(settings.validity.offer);
    case 'request':
      return listing(settings.validity.request);
    case 'organisation':
      return entered;
    case 'call':
      return { status: 'open', opensOn: NOW, 'forwarded.on': NOW };
    case 'news':
      return { publishedOn: NOW };
    case 'guidance':
      return { retrievedOn: NOW, checkedOn: NOW, 'changes.on': NOW };
    default:
      return {};
  }
}

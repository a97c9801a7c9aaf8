import { addDays } from '#domain/dates.ts';
import type { Content } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/**
 * What a new entry begins with beyond the schema's own defaults, by place in the file: what is nearly always right.
 * @param today plain date. Decap's own `{{now}}` is the browser's day, not the hub's, and counts as a change that
 * nobody made
 */
export function presetsOf(
  kind: WrittenKind,
  { settings }: Content,
  today: PlainDate,
): Readonly<Record<string, unknown>> {
  const listing = (days: number): Record<string, unknown> => ({
    ...entered,
    availability: 'available',
    publishedOn: today,
    validThrough: addDays(today, days),
  });
  const entered = { 'location.country': settings.operator.country, 'verification.on': today };
  switch (kind) {
    case 'offer':
      return listing(settings.validity.offer);
    case 'request':
      return listing(settings.validity.request);
    case 'organisation':
      return entered;
    case 'call':
      return { status: 'open', opensOn: today, 'forwarded.on': today };
    case 'news':
      return { publishedOn: today };
    case 'guidance':
      return { retrievedOn: today, checkedOn: today, 'changes.on': today };
    default:
      return {};
  }
}

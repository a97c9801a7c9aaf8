import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { DUE_DAYS } from '#domain/freshness.ts';
import { toEditing } from '#desk/config/editing-shape.ts';
import { viewsOf } from '#desk/config/views.ts';
import { TODAY } from '../../../fixture-hub.ts';
import { configIn, content, fieldsWithin } from './hub.ts';

const { view_filters: filters = [] } = viewsOf('offer', 'de', TODAY);
const patternOf = (label: string): RegExp =>
  new RegExp(filters.find((filter) => filter.label === label)!.pattern);
const days = fc
  .integer({ min: -4000, max: 4000 })
  .map((distance) => [addDays(TODAY, distance), distance] as const);

describe('the filters of a list', () => {
  it('"läuft bald ab" are the days from today to the last on which an entry counts as due', () => {
    const pattern = patternOf('läuft bald ab');
    fc.assert(
      fc.property(days, ([day, distance]) => {
        expect(pattern.test(day)).toBe(distance >= 0 && distance <= DUE_DAYS);
      }),
    );
    expect(pattern.test(TODAY)).toBe(true);
    expect(pattern.test(addDays(TODAY, DUE_DAYS))).toBe(true);
    expect(pattern.test(addDays(TODAY, DUE_DAYS + 1))).toBe(false);
  });

  it.each([TODAY, '2026-01-01', '2029-12-31', '2030-10-10'])(
    '"abgelaufen" are all days before %s',
    (today) => {
      const label = 'abgelaufen';
      const pattern = new RegExp(
        viewsOf('offer', 'de', today).view_filters!.find((one) => one.label === label)!.pattern,
      );
      fc.assert(
        fc.property(fc.integer({ min: -4000, max: 4000 }), (distance) => {
          expect(pattern.test(addDays(today, distance))).toBe(distance < 0);
        }),
      );
    },
  );

  it('"wartet auf Prüfung" are the unchecked entries', () => {
    const pattern = patternOf('wartet auf Prüfung');
    const waiting = content.entries.offer.filter(({ data }) => {
      const edited = toEditing('offer', data) as { verification: { status: string }[] };
      return pattern.test(edited.verification[0]!.status);
    });
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting).toEqual(
      content.entries.offer.filter(({ data }) => data.verification.status === 'unchecked'),
    );
  });

  it.each(['de', 'en'] as const)('point to fields of the form, like groups and sorting, in %s', (lang) => {
    for (const collection of configIn(lang).collections.filter(({ fields }) => fields)) {
      const known = new Set(fieldsWithin(collection.fields!).map(({ path }) => path));
      const asked = [
        ...(collection.view_filters ?? []).map(({ field }) => field),
        ...(collection.view_groups ?? []).map(({ field }) => field),
        ...collection.sortable_fields!,
      ];
      for (const field of asked)
        expect(known, `${collection.name} ${field}`).toContain(field.replace('.0.', '.'));
      const names = collection.view_filters?.map(({ field, pattern }) => field + pattern) ?? [];
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

import { addDays } from '#domain/dates.ts';
import type { Preset } from '#schemas/desk-view.ts';
import type { Content } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import { kindNames, rowOfKind, type Kind } from '#schemas/kinds.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/**
 * What a new entry begins with beyond the schema's own defaults, by place in the file.
 * @param today plain date. Decap's own `{{now}}` is the browser's day, not the hub's, and counts as a change that
 * nobody made
 */
export function presetsOf(
  written: WrittenKind,
  { settings }: Content,
  today: PlainDate,
): Readonly<Record<string, unknown>> {
  const kind = kindNames.find((name) => name === written);
  const valueOf = (preset: Preset): unknown => {
    switch (preset) {
      case 'today':
        return today;
      case 'country':
        return settings.operator.country;
      case 'lastDay':
        return addDays(today, daysOf(kind, settings.validity));
      default:
        return preset.value;
    }
  };
  const presets = Object.entries((kind && rowOfKind(kind).desk?.presets) ?? {});
  return Object.fromEntries(presets.map(([field, preset]) => [field, valueOf(preset)]));
}

/** @throws RangeError for a kind of whose entries the settings do not say how long they hold */
function daysOf(kind: Kind | undefined, validity: Content['settings']['validity']): number {
  const days = (validity as Partial<Record<Kind, number>>)[kind as Kind];
  if (days === undefined) throw new RangeError(`The settings have no period for ${kind}`);
  return days;
}

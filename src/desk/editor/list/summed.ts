import { List, Map } from 'immutable';
import { dateInWords } from '#domain/dates.ts';
import { numberInWords } from '#i18n/phrases.ts';
import { plainDate, type Lang } from '#schemas/fields.ts';
import type { Field, Item } from './decap-list.ts';

/** As many values as fit on one line of a fold. */
const SHOWN = 3;

/** A folded set of fields by its name and by what stands in it: `Menge: 6.000 · Platte`. */
export function foldLabel(label: string, item: Item, field: Field, lang: Lang): string {
  const fields = (field.get('fields') as List<Field> | undefined)?.toArray() ?? [];
  const values = fields
    .map((one) => said(item.get(String(one.get('name'))), one, lang))
    .filter((text) => text !== '')
    .slice(0, SHOWN);
  return values.length > 0 ? `${label}: ${values.join(' · ')}` : label;
}

function said(value: unknown, field: Field, lang: Lang): string {
  if (typeof value === 'number') return numberInWords(value, lang);
  if (typeof value !== 'string') return '';
  const chosen = optionsOf(field).find((option) => option.get('value') === value);
  if (chosen) return String(chosen.get('label'));
  const day = plainDate.safeParse(value);
  return day.success ? dateInWords(day.data, lang) : value;
}

function optionsOf(field: Field): Map<string, unknown>[] {
  const options = field.get('options');
  return List.isList(options) ? (options.toArray() as Map<string, unknown>[]).filter(Map.isMap) : [];
}

import { List, Map } from 'immutable';

/** A field of Decap's configuration. */
export interface FieldShape {
  get(name: string): unknown;
}

/** What stands in a field, in lines that anybody can read: `Titel: Mitteilung`. */
export function readableValue(field: FieldShape, value: unknown): string {
  return linesOf(field, value).join('\n');
}

function linesOf(field: FieldShape, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (List.isList(value)) return value.toArray().flatMap((item) => linesOf(field, item));
  if (Map.isMap(value))
    return (value as Map<string, unknown>)
      .entrySeq()
      .toArray()
      .flatMap(([name, one]) => {
        const inner = innerField(field, name);
        const label = String(inner?.get('label') ?? name);
        const lines = linesOf(inner ?? field, one);
        return lines.length > 1 ? [`${label}:`, ...lines] : lines.map((line) => `${label}: ${line}`);
      });
  return [String(value as string | number | boolean)];
}

function innerField(field: FieldShape, name: string): FieldShape | undefined {
  const fields = field.get('fields') as List<FieldShape> | undefined;
  return fields?.find((one) => one.get('name') === name);
}

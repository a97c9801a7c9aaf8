import { shapeOf } from './shape.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { Kind } from '#schemas/kinds.ts';

/** Where a field stands in the editor's data: what varies or may be missing is the first item of a list. */
export function editingPath(kind: Kind, path: string): string {
  return steps(kind, path)
    .map(({ name, isList }) => (isList ? `${name}.0` : name))
    .join('.');
}

/** @throws RangeError where the kind has no such field */
export function describedAt(kind: Kind, path: string): DescribedField {
  return steps(kind, path).at(-1)!.field;
}

function steps(kind: Kind, path: string): { name: string; field: DescribedField; isList: boolean }[] {
  let within: readonly DescribedField[] = [describedKind(kind)];
  return path.split('.').map((name) => {
    const parent = within.find(({ properties }) => properties?.[name]);
    const field = parent?.properties?.[name];
    if (!field) throw new RangeError(`${kind} has no field ${path}`);
    within = field.oneOf ?? [field];
    const shape = shapeOf(field, parent.required?.includes(name) ?? false);
    return { name, field, isList: shape === 'variant' || shape === 'optional' };
  });
}

import type { FieldPath } from '#checks/finding.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import { groupedFields, MORE, shapeOf } from '#desk/config/shape.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/**
 * Where a field of the file stands in the editor, whose shape differs: some fields are grouped, some sets of fields are
 * lists of one item, some lists are one text.
 * @returns path of names and positions, `['more', 'leadTimeDays']`, `['contact', 0, 'email']`
 */
export function editorPathOf(kind: WrittenKind, path: FieldPath): FieldPath {
  const schema = describedKind(kind);
  const edited: (string | number)[] = groupedFields(schema).includes(String(path[0])) ? [MORE] : [];
  let field: DescribedField | undefined = schema;
  for (const [depth, part] of path.entries()) {
    edited.push(part);
    if (typeof part === 'number') {
      field = field?.items;
      continue;
    }
    const around: DescribedField | undefined = variants(field).find((one) =>
      Object.hasOwn(one.properties ?? {}, part),
    );
    field = around?.properties?.[part];
    if (!field) continue;
    const shape = shapeOf(field, around?.required?.includes(part) ?? false);
    if (shape === 'lines') return edited;
    const isWithin = depth < path.length - 1 && typeof path[depth + 1] === 'string';
    if (shape !== 'same' && isWithin) edited.push(0);
  }
  return edited;
}

function variants(field: DescribedField | undefined): DescribedField[] {
  return field?.oneOf ?? (field ? [field] : []);
}

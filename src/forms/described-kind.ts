import { schemaOf, type WrittenKind } from '#schemas/written-kind.ts';
import { describedFields, type DescribedField } from './described-fields.ts';

const described = new Map<WrittenKind, DescribedField>();

/** The fields of a kind as plain data. */
export function describedKind(kind: WrittenKind): DescribedField {
  const known = described.get(kind) ?? describedFields(schemaOf(kind));
  described.set(kind, known);
  return known;
}

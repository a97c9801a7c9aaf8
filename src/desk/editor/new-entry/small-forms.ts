import { describedKind } from '#forms/described-kind.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { isKind, isVocabularyFile, type ReferenceTarget } from '#schemas/pointers.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/** What is asked on the spot of something that is not there yet; the rest is written later, in its own form. */
export interface SmallForm {
  target: ReferenceTarget;
  kind: WrittenKind;
  /** Where what was typed goes. */
  name: string;
  /** Places in the file, in the order in which they are asked. */
  asked: readonly string[];
  /** What a new one begins with beside what is asked. */
  preset: Record<string, unknown>;
}

const forms: Partial<Record<ReferenceTarget, Omit<SmallForm, 'target' | 'kind'>>> = {
  organisation: {
    name: 'name',
    asked: ['name', 'kind', 'location.country', 'location.city', 'website', 'roleMailbox', 'phone'],
    preset: { verification: { status: 'unchecked' } },
  },
  categories: { name: 'label.de', asked: ['label.de', 'label.en', 'broader'], preset: {} },
  capabilities: { name: 'label.de', asked: ['label.de', 'label.en'], preset: {} },
};

/** The small form for what a field names; undefined where only the right people add one. */
export function smallFormOf(target: ReferenceTarget | undefined): SmallForm | undefined {
  const form = target && forms[target];
  if (!form) return undefined;
  return { target, kind: isKind(target) ? target : `vocabulary/${target}`, ...form } as SmallForm;
}

/** A field of the small form, with all that its schema says of it. */
export function askedField(
  { kind, target }: SmallForm,
  path: string,
): { field: DescribedField; isRequired: boolean } {
  let around: DescribedField = isVocabularyFile(target)
    ? describedKind(kind).properties!['items']!.items!
    : describedKind(kind);
  let isRequired = true;
  for (const name of path.split('.')) {
    isRequired &&= around.required?.includes(name) ?? false;
    around = around.properties![name]!;
  }
  return { field: around, isRequired };
}

/** Texts by place in the file as its data: `{'location.city': 'Ulm'}` is `{ location: { city: 'Ulm' } }`. */
export function dataOf(
  { preset }: SmallForm,
  written: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const data: Record<string, unknown> = structuredClone(preset);
  for (const [path, text] of Object.entries(written)) {
    if (text.trim() === '') continue;
    const names = path.split('.');
    const last = names.pop()!;
    const place = names.reduce((at, name) => (at[name] ??= {}) as Record<string, unknown>, data);
    place[last] = text.trim();
  }
  return data;
}

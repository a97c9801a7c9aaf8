import { expect, it } from 'vitest';
import type { DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import { hintOf } from '#forms/described-words.ts';
import { writtenKinds } from '#schemas/written-kind.ts';

/** Every field of a closed list, with its place. */
function* choicesIn(field: DescribedField, path: string): Generator<[string, DescribedField]> {
  if (field.enum && field.labels) yield [path, field];
  if (field.items) yield* choicesIn(field.items, path);
  for (const one of field.oneOf ?? []) yield* choicesIn(one, path);
  for (const [name, inner] of Object.entries(field.properties ?? {}))
    yield* choicesIn(inner, `${path}.${name}`);
}
const choices = writtenKinds.flatMap((kind) => [...choicesIn(describedKind(kind), kind)]);

/** What a hint lists, word by word, where it lists anything. */
function listedIn(hint: string): string[] {
  const list = /^[^;.]*,[^;.]* (?:oder|or) [^;.]*/.exec(hint)?.[0];
  return list?.split(/, | oder | or /).map((word) => word.trim()) ?? [];
}

it.each(choices)('The hint of %s names no option in other words than the option itself', (_, field) => {
  for (const lang of ['de', 'en'] as const) {
    const labels = Object.values((lang === 'de' ? field.labels : field.labelsEn) ?? {});
    const listed = listedIn(hintOf(field, lang));
    const strange = listed.filter((word) => /\//.test(word) && !labels.includes(word));
    expect(strange).toEqual([]);
  }
});

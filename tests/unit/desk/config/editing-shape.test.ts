import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEditing, toEditing } from '#desk/config/editing-shape.ts';
import { groupedFields, MORE } from '#desk/config/shape.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { kindNames } from '#schemas/kinds.ts';
import { vocabularyFiles, type VocabularyFile } from '#schemas/vocabulary.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';
import { content } from './hub.ts';
import { runs } from '../../../runs.ts';

type Data = Record<string, unknown>;
const vocabulary = Object.keys(vocabularyFiles) as VocabularyFile[];
const written: { kind: WrittenKind; data: Data }[] = [
  ...kindNames.flatMap((kind) => content.entries[kind].map(({ data }) => ({ kind, data: data as Data }))),
  ...vocabulary.map((file) => ({
    kind: `vocabulary/${file}` as const,
    data: { items: content.vocabulary[file] },
  })),
];

describe('the shape of an entry in the editor', () => {
  it('every entry of a hub comes back as it was', () => {
    for (const { kind, data } of written) expect(fromEditing(kind, toEditing(kind, data))).toEqual(data);
    expect(written.length).toBeGreaterThan(150);
  });

  it('contact and verification are a list of one item, whose fields depend on its kind', () => {
    const data = { contact: { via: 'role', email: 'info@a.example' }, verification: { status: 'unchecked' } };
    expect(toEditing('offer', data)).toEqual({
      contact: [{ via: 'role', email: 'info@a.example' }],
      verification: [{ status: 'unchecked' }],
    });
  });

  it('a set of fields that may be missing is a list of one item or none', () => {
    const data = { quantity: { amount: 3, unit: 'piece' } };
    expect(toEditing('offer', data)).toEqual({ quantity: [{ amount: 3, unit: 'piece' }] });
    expect(fromEditing('offer', { quantity: [] })).toEqual({ quantity: undefined });
    expect(toEditing('offer', { location: { country: 'DE' } })).toEqual({ location: { country: 'DE' } });
  });

  it('simple optional fields of a long form stand in a group, but none that callers speak of', () => {
    const data = { title: 'Masken', leadTimeDays: 3, summary: 'Kurz', capabilities: ['sewing'] };
    const edited = { title: 'Masken', leadTimeDays: 3, more: { summary: 'Kurz', capabilities: ['sewing'] } };
    expect(toEditing('offer', data)).toEqual(edited);
    expect(fromEditing('offer', edited)).toEqual(data);
    expect(groupedFields(describedKind('news'))).toEqual([]);
  });

  it('a list of texts is one text with a line for each', () => {
    const data = { items: [{ id: 'a', synonyms: { de: ['einfache Maske', 'Schutz'], en: ['mask'] } }] };
    const edited = { items: [{ id: 'a', synonyms: { de: 'einfache Maske\nSchutz', en: 'mask' } }] };
    expect(toEditing('vocabulary/categories', data)).toEqual(edited);
    expect(fromEditing('vocabulary/categories', edited)).toEqual(data);
    expect(fromEditing('vocabulary/categories', { items: [{ synonyms: { de: '\n\n' } }] })).toEqual({
      items: [{ synonyms: { de: [] } }],
    });
  });

  it('synonyms are also parted by the commas between which people type them', () => {
    const edited = { items: [{ synonyms: { de: 'Maske, Spuckschutz,Hustenschutz;\nSchutz' } }] };
    expect(fromEditing('vocabulary/categories', edited)).toEqual({
      items: [{ synonyms: { de: ['Maske', 'Spuckschutz', 'Hustenschutz', 'Schutz'] } }],
    });
  });

  it('two contacts stay two, so that the check names them: none is chosen in silence', () => {
    const two = [{ via: 'desk' }, { via: 'organisation' }];
    expect(fromEditing('offer', { contact: two })).toEqual({ contact: two });
  });

  it('a list where a file must have one set of fields is taken for it', () => {
    const edited = toEditing('offer', { contact: [{ via: 'desk' }] });
    expect(edited).toEqual({ contact: [{ via: 'desk' }] });
    expect(fromEditing('offer', edited)).toEqual({ contact: { via: 'desk' } });
  });

  it.each([...new Set(written.map(({ kind }) => kind))])('loses nothing of any %s', (kind) => {
    const unknown = fc.dictionary(fc.constantFrom(MORE, 'body', 'x'), fc.anything(), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(anyOf(describedKind(kind)), unknown, (data, others) => {
        const given = { ...others, ...(data as Data) };
        expect(fromEditing(kind, toEditing(kind, given))).toEqual(given);
      }),
      runs(200),
    );
  });
});

/** Data that a schema describes, as far as its shape goes. */
function anyOf(field: DescribedField): fc.Arbitrary<unknown> {
  if (field.const !== undefined) return fc.constant(field.const);
  if (field.oneOf) return fc.oneof(...field.oneOf.map(anyOf));
  if (field.items) return fc.array(anyOf(field.items), { maxLength: 3 });
  if (field.properties) {
    const fields = Object.entries(field.properties).map(([name, inner]) => [name, anyOf(inner)] as const);
    return fc.record(Object.fromEntries(fields), {
      requiredKeys: field.required ?? [],
      noNullPrototype: true,
    });
  }
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'integer') return fc.integer();
  return fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('\n', ' '));
}

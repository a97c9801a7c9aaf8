import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unknownReferences } from '#checks/references.ts';
import type { Subject } from '#checks/draft.ts';
import { formFields } from '#desk/config/fields.ts';
import { describedFields, type DescribedField } from '#forms/described-fields.ts';
import { id, ref } from '#schemas/fields.ts';
import { kindNames } from '#schemas/kinds.ts';
import { location } from '#schemas/location.ts';
import { pointersIn, referenceFields } from '#schemas/pointers.ts';
import { words } from '#schemas/words.ts';
import { schemaOf, writtenKinds } from '#schemas/written-kind.ts';

const said = words(['Wort', 'Bedeutung'], ['Word', 'Meaning']);

/** A club of organisations, with every wrapping that a field may have. */
const club = z.strictObject({
  name: z.string().meta(said),
  chair: ref('organisation').meta(said),
  patron: ref('organisation').optional().meta(said),
  unit: ref('units').default('piece').meta(said),
  rules: z.array(ref('guidance')).max(3).default([]).meta(said),
  branches: z
    .array(z.strictObject({ seat: location.optional().meta(said), region: ref('regions').meta(said) }))
    .optional()
    .meta(said),
  dues: z
    .discriminatedUnion('by', [
      z.strictObject({ by: z.literal('none').meta(said) }),
      z.strictObject({ by: z.literal('call').meta(said), call: ref('call').meta(said) }),
      z.strictObject({
        by: z.literal('both').meta(said),
        call: ref('call').meta(said),
        hub: ref('hub').meta(said),
      }),
    ])
    .meta(said),
});

describe('what an id stands for', () => {
  it.each(writtenKinds)('is said of every id in %s that is not the thing’s own', (kind) => {
    const idPattern = describedFields(id).pattern;
    const silent = fieldsWithin(describedFields(schemaOf(kind)), '')
      .filter(([, { pattern, target }]) => pattern === idPattern && !target)
      .map(([path]) => path)
      .filter((path) => !/(?:^|\.)id$/.test(path));
    expect(silent).toEqual([]);
  });

  it.each(writtenKinds)('is something that there is, for every field of %s', (kind) => {
    expect(() => referenceFields(schemaOf(kind))).not.toThrow();
  });

  it('is found below whatever wraps the field, once for all variants', () => {
    const found = referenceFields(club).map(({ path, target }) => `${path.join('.')}: ${target}`);
    expect(found).toEqual([
      'chair: organisation',
      'patron: organisation',
      'unit: units',
      'rules.*: guidance',
      'branches.*.seat.country: country',
      'branches.*.seat.region: regions',
      'branches.*.region: regions',
      'dues.call: call',
      'dues.hub: hub',
    ]);
  });

  it('stands in the described field, wherever that is', () => {
    const { properties } = describedFields(club);
    const { patron, unit, rules, branches, dues } = properties!;
    expect(
      [patron, unit, rules!.items, branches!.items!.properties!['region']].map((field) => field!.target),
    ).toEqual(['organisation', 'units', 'guidance', 'regions']);
    expect(dues!.oneOf![1]!.properties!['call']!.target).toBe('call');
  });

  it('that is neither kind nor file of the vocabulary is refused', () => {
    expect(() => referenceFields(z.strictObject({ a: ref('organization') }))).toThrow(
      /ref\('organization'\)/,
    );
  });

  it('leaves JSON Schema plain: everything in its place, nothing by reference', () => {
    const text = JSON.stringify([
      ...writtenKinds.map((kind) => describedFields(schemaOf(kind))),
      describedFields(club),
    ]);
    expect(text).not.toMatch(/"\$ref"|"\$defs"|"definitions"/);
  });
});

describe('a new field that names something', () => {
  const data = {
    chair: 'firm',
    rules: ['rule', 'no-rule'],
    branches: [{ region: 'de' }, { region: 'nowhere', seat: { country: 'DE' } }],
    dues: { by: 'call', call: 'no-call' },
  };

  it('points to what an entry says there', () => {
    const found = pointersIn(club, data).map(({ path, target, id }) => `${path.join('.')}: ${target} ${id}`);
    expect(found).toEqual([
      'chair: organisation firm',
      'rules.0: guidance rule',
      'rules.1: guidance no-rule',
      'branches.1.seat.country: country DE',
      'branches.0.region: regions de',
      'branches.1.region: regions nowhere',
      'dues.call: call no-call',
    ]);
  });

  it('is checked: what it names must be there', () => {
    const none = Object.fromEntries(kindNames.map((kind) => [kind, []]));
    const subject = {
      drafts: { ...none, organisation: [{ file: 'organisations/club.yaml', data }] },
      ids: { organisation: new Set(['firm']), guidance: new Set(['rule']), call: new Set(), hub: new Set() },
      terms: { regions: new Map([['de', {}]]), units: new Map() },
      termLists: {},
    } as unknown as Subject;
    const found = [
      ...unknownReferences(subject, (kind) => (kind === 'organisation' ? club : schemaOf(kind))),
    ];
    expect(found.map(({ code, facts }) => `${code} ${facts!['field']}: ${facts!['place']}`)).toEqual([
      'reference-unknown rules[1]: guidance/:lang/no-rule.mdx',
      'reference-unknown branches[1].region: vocabulary/regions.yaml',
      'reference-unknown dues.call: calls/no-call/call.md',
    ]);
  });

  it('is chosen in the editor from what there is, several where it is a list', () => {
    const optionsOf = (target: string) => [{ label: target, value: target }];
    const fields = formFields(describedFields(club), { lang: 'de', optionsOf, presets: {} }, []);
    const fieldOf = (name: string) => fields.find((field) => field.name === name);
    expect(fieldOf('chair')).toMatchObject({ widget: 'select', options: optionsOf('organisation') });
    expect(fieldOf('rules')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: optionsOf('guidance'),
    });
    const [, call] = fieldOf('dues')!.types!;
    expect(call!.fields![1]).toMatchObject({ widget: 'select', options: optionsOf('call') });
  });
});

function fieldsWithin(schema: DescribedField, path: string): [path: string, field: DescribedField][] {
  const inner = [
    ...Object.entries(schema.properties ?? {}),
    ...[schema.items, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((part) => ['', part] as const),
  ];
  return inner.flatMap(([name, field]) => {
    if (!field) return [];
    const place = [path, name].filter(Boolean).join('.');
    return [[place, field] as [string, DescribedField], ...fieldsWithin(field, place)];
  });
}

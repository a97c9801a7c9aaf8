import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds, kindsWith, rowOfKind } from '#schemas/kinds.ts';
import { terms } from '#schemas/listing.ts';
import { vocabularyFiles } from '#schemas/vocabulary.ts';
import { labelOf } from '#schemas/words.ts';

interface JsonSchema {
  title?: string;
  description?: string;
  en?: { title?: string; description?: string };
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const schemas = [
  ...kindNames.map((kind) => [kind, kinds[kind].schema] as const),
  ...Object.entries(vocabularyFiles).map(([name, schema]) => [`vocabulary/${name}`, schema] as const),
];

describe('the words of a field', () => {
  it.each(schemas)('stand on every field of %s in both languages', (_, schema) => {
    const wordless = fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, '')
      .filter(([, { title, description, en }]) => !title || !description || !en?.title || !en.description)
      .map(([path]) => path);
    expect(wordless).toEqual([]);
  });

  it('name a value in the language that is asked for', () => {
    expect([labelOf(terms, 'donation', 'de'), labelOf(terms, 'donation', 'en')]).toEqual([
      'Spende',
      'Donation',
    ]);
    expect(() => labelOf(terms, 'gift' as 'donation', 'de')).toThrow(RangeError);
  });
});

describe('the register of kinds', () => {
  it('gives each kind a place and a letter of its own', () => {
    const paths = kindNames.map((kind) => kinds[kind].path);
    const letters = kindNames.flatMap((kind) => ('letter' in kinds[kind] ? [kinds[kind].letter] : []));
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(letters).size).toBe(letters.length);
    for (const kind of kindNames) expect(kinds[kind].path.startsWith(`${kinds[kind].folder}/`)).toBe(true);
  });

  it.each(kindNames)('names fields of the schema only, for %s', (kind) => {
    const fields = fieldsOf(z.toJSONSchema(kinds[kind].schema, { io: 'input' }) as JsonSchema, '');
    const known = new Set(fields.map(([path]) => path));
    const { since, until, days = {}, desk } = rowOfKind(kind);
    const named = [
      since,
      until,
      ...(days.order ?? []).flat(),
      ...(days.past ?? []),
      ...(desk?.sort ?? []),
      ...(desk?.filters ?? []).map(({ field }) => field),
      ...(desk?.groups ?? []).map((group) => (typeof group === 'string' ? group : group.field)),
      ...Object.keys(desk?.presets ?? {}),
    ];
    for (const field of named.filter((each) => each !== undefined))
      expect(known, `${kind} ${field}`).toContain(field.replaceAll('.*', ''));
  });

  it('leads to whatever search finds', () => {
    for (const kind of kindsWith('isSearched'))
      expect(rowOfKind(kind)).toMatchObject({ hasPages: true, list: {}, look: {} });
  });

  it('ends a file as its body asks', () => {
    const endings = { markdown: '.md', mdx: '.mdx', none: '.yaml' };
    for (const kind of kindNames) expect(kinds[kind].path.endsWith(endings[kinds[kind].body])).toBe(true);
  });
});

function fieldsOf(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = path ? `${path}.${name}` : name;
    return [[place, field] as [string, JsonSchema], ...fieldsOf(field, place)];
  });
  const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(
    (part) => part !== undefined,
  );
  return [...own, ...inner.flatMap((part) => fieldsOf(part, path))];
}

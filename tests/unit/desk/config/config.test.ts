import { beforeAll, describe, expect, it } from 'vitest';
import { componentNames } from '#checks/components.ts';
import { addressOf } from '#domain/addresses.ts';
import { targetOf } from '#files/file-role.ts';
import { placeOfCollection } from '#desk/config/collections.ts';
import type { DecapConfig, DecapField } from '#desk/config/decap-config.ts';
import { MORE } from '#desk/config/shape.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { kindNames } from '#schemas/kinds.ts';
import { referenceFields } from '#schemas/pointers.ts';
import { schemaOf } from '#schemas/written-kind.ts';
import { decapValidator } from './decap-schema.ts';
import { configIn, content, fieldsWithin, formsOf } from './hub.ts';
import { strangeIn } from './strict.ts';

const german = configIn('de');
const both: [string, DecapConfig][] = [
  ['de', german],
  ['en', configIn('en')],
];
const forms = formsOf(german).map((form) => ({
  ...form,
  ...placeOfCollection(form.collection, form.file),
  form: [form.collection, form.file].filter(Boolean).join('/'),
}));

describe.each(both)('the configuration of the CMS in %s', (lang, config) => {
  let validate: (config: DecapConfig) => void;
  beforeAll(async () => {
    validate = await decapValidator();
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('passes Decap’s own check, which refuses a broken one', () => {
    validate(config);
    const broken = structuredClone(config);
    delete formsOf(broken)[0]!.fields.find(({ widget }) => widget === 'select')!.options;
    const quiet = console.error;
    console.error = () => undefined;
    expect(() => validate(broken)).toThrow(/options/);
    console.error = quiet;
  });

  it('has no key and no widget that Decap does not know', () => {
    expect(strangeIn(config)).toEqual([]);
  });

  it('has labels and patterns that hold everywhere', () => {
    for (const { fields } of formsOf(config)) {
      for (const { path, field } of fieldsWithin(fields)) {
        expect(field.label, path).toMatch(/\S/);
        if (field.pattern) expect(() => new RegExp(field.pattern![0]), path).not.toThrow();
        if (field.pattern) expect(field.pattern[1], path).toMatch(/\S/);
      }
    }
  });

  it('names no field twice in one place', () => {
    const twice = (fields: DecapField[]): string[] => {
      const names = fields.map(({ name }) => name);
      const inner = fields.flatMap((field) => [
        ...twice(field.fields ?? []),
        ...twice(field.types ?? []),
        ...(field.types ?? []).flatMap((type) => twice(type.fields!)),
      ]);
      return [...names.filter((name, at) => names.indexOf(name) !== at), ...inner];
    };
    for (const { fields } of formsOf(config)) expect(twice(fields)).toEqual([]);
    const collections = config.collections.map(({ name }) => name);
    expect(new Set(collections).size).toBe(collections.length);
  });

  it('offers only values that its defaults are among', () => {
    for (const { fields } of formsOf(config)) {
      for (const { path, field } of fieldsWithin(fields)) {
        if (!field.options) continue;
        const values = field.options.map(({ value }) => value);
        expect(new Set(values).size, path).toBe(values.length);
        for (const preset of [field.default ?? []].flat()) expect(values, path).toContain(preset);
      }
    }
  });

  it('leads to the pages of entries', () => {
    const language = lang as 'de' | 'en';
    const paths = new Map(config.collections.map(({ name, preview_path: path }) => [name, path]));
    const offer = addressOf({ screen: 'entry', kind: 'offer', id: '{{slug}}' }, language);
    expect(`/${paths.get('offers')}`).toBe(offer);
    expect(paths.get('calls')).toContain('/{{dirname}}/');
    expect(paths.get('news-en')).toBe('en/news/{{slug}}/');
    expect(paths.get('news')).toBe('meldungen/{{slug}}/');
    expect(config.site_url).toBe('https://drehscheibe.example/hub');
  });
});

describe('the forms of the CMS', () => {
  it('are there for every kind that the desk edits', () => {
    const edited = new Set(forms.map(({ kind }) => kind));
    expect(kindNames.filter((kind) => !edited.has(kind))).toEqual(['response']);
    expect(forms.filter(({ collection }) => collection === 'vocabulary')).toHaveLength(6);
  });

  it.each(forms)('of $form show every field of the schema exactly once', ({ kind, fields }) => {
    const shown = fieldsWithin(fields)
      .map(({ path }) => path.replace(new RegExp(`^${MORE}\\.`), ''))
      .filter((path) => path !== MORE && path !== 'body');
    expect([...shown].sort()).toEqual(pathsOf(describedKind(kind)).sort());
  });

  it.each(forms)(
    'of $form ask first for what callers say, else for what the schema requires',
    ({ kind, fields }) => {
      const { asked, required = [] } = describedKind(kind);
      const names = fields.map(({ name }) => name);
      const first = asked ?? names.filter((name) => required.includes(name));
      expect(names.slice(0, first.length)).toEqual(first);
      for (const { name, widget, required: isAsked = true } of fields)
        if (name !== 'body') expect(isAsked, `${name} ${widget}`).toBe(required.includes(name));
    },
  );

  it('ask of a listing what, how many, from when, where, on which terms and who, in this order', () => {
    const names = forms[0]!.fields.map(({ name }) => name);
    const order = [
      'title',
      'category',
      'quantity',
      'availableFrom',
      'location',
      'terms',
      'organisation',
      'contact',
    ];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
    const daily = ['validThrough', 'availability', 'confirmedOn'];
    expect(daily.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(forms)('of $form have groups at most two levels deep', ({ fields }) => {
    expect(depthOf(fields)).toBeLessThanOrEqual(2);
  });

  it('are kept in the folders in which the check looks for the kind, with its ending', () => {
    for (const collection of german.collections) {
      for (const path of pathsIn(collection)) {
        const { kind, lang } = placeOfCollection(collection.name, /vocabulary\/(\w+)/.exec(path)?.[1]);
        const target = targetOf(path.replace(/^content\//, ''));
        const found =
          target.is === 'vocabulary' ? `vocabulary/${target.name}` : target.is === 'entry' && target.kind;
        expect(found, path).toBe(kind);
        if (target.is === 'entry') expect([target.lang, target.wantedEnding]).toEqual([lang, undefined]);
      }
    }
  });

  it('never let an entry be deleted past a review', () => {
    for (const collection of german.collections) expect(collection.delete).toBe(false);
  });

  it('offer exactly what there is wherever the check wants something that is there', () => {
    const ids = (values: { id: string }[]): Set<string> => new Set(values.map(({ id }) => id));
    for (const { form, kind, fields } of forms) {
      const byPath = new Map(
        fieldsWithin(fields).map(({ path, field }) => [path.replace(`${MORE}.`, ''), field]),
      );
      for (const { path, target } of referenceFields(schemaOf(kind))) {
        if (target === 'country') continue;
        const field = byPath.get(path.filter((part) => part !== '*').join('.'));
        const known = { ...content.vocabulary, ...content.entries }[target];
        expect(new Set(field?.options?.map(({ value }) => value)), `${form} ${path.join('.')}`).toEqual(
          ids(known),
        );
      }
    }
  });

  it('show narrower categories behind the broader ones, in the order of the alphabet', () => {
    const labels = forms[0]!.fields
      .find(({ name }) => name === 'category')!
      .options!.map(({ label }) => label);
    expect(labels).toContain('Masken › FFP2-Masken');
    expect(labels).toEqual([...labels].sort(new Intl.Collator('de', { numeric: true }).compare));
  });

  it('offer every component of MDX where the text is MDX, and none elsewhere', () => {
    const bodies = new Map(
      forms.map(({ collection, fields }) => [collection, fields.find(({ name }) => name === 'body')]),
    );
    expect(bodies.get('news')?.editor_components).toEqual(componentNames);
    expect(bodies.get('offers')?.editor_components).toEqual([]);
    expect(bodies.get('organisations')).toBeUndefined();
  });
});

/** Paths of all fields of a schema; a field of several variants counts once for each. */
function pathsOf(schema: DescribedField, path = ''): string[] {
  if (schema.oneOf) return schema.oneOf.flatMap((variant) => pathsOf(variant, path));
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    path + name,
    ...pathsOf(field.items ?? field, `${path}${name}.`),
  ]);
}

function pathsIn({ folder, extension, path, files }: DecapConfig['collections'][number]): string[] {
  if (files) return files.map(({ file }) => file);
  return [`${folder}/${(path ?? '{{slug}}').replace('{{slug}}', 'ein-eintrag')}.${extension}`];
}

/** How many frames lie around the innermost field. A text in two languages stands side by side in one. */
function depthOf(fields: readonly DecapField[] = []): number {
  return Math.max(
    0,
    ...fields.map(({ fields: inner, types }) => {
      const within = inner ?? types?.flatMap((type) => type.fields ?? []);
      return within ? 1 + depthOf(within) : 0;
    }),
  );
}

import type { DescribedField } from '#forms/described-fields.ts';
import type { Lang } from '#schemas/fields.ts';
import type { DecapField } from './decap-config.ts';
import { formWords, say } from './field-words.ts';
import { hintOf, labelOf } from '#forms/described-words.ts';
import type { Options } from '#forms/options.ts';
import { linesPatternOf } from './patterns.ts';
import { groupedFields, MORE, shapeOf } from './shape.ts';
import { summaryOf } from './summary.ts';
import { variantLabel } from './variants.ts';
import { widgetOf } from './widgets.ts';

export interface FieldContext {
  lang: Lang;
  optionsOf: Options;
  /** What a new entry begins with, by place in the file: `location.country`. */
  presets: Readonly<Record<string, unknown>>;
}

/** A field's widget and what belongs to it, without name and words. */
export type Control = Omit<DecapField, 'name' | 'label'>;

/**
 * Fields of the form for a kind's schema: those that are asked first, in their order, the text, the other necessary
 * ones, a group of simple optional ones, then the optional sets of fields and lists, folded. Where nothing is said of an
 * order, the text follows the necessary fields.
 */
export function formFields(schema: DescribedField, context: FieldContext, body: DecapField[]): DecapField[] {
  const required = new Set(schema.required);
  const grouped = new Set(groupedFields(schema));
  const fields = innerFields(schema, '', context);
  const asked = schema.asked ?? fields.map(({ name }) => name).filter((name) => required.has(name));
  const isAsked = new Set(asked);
  const more = fields.filter(({ name }) => grouped.has(name));
  const left = fields.filter(({ name }) => !isAsked.has(name) && !grouped.has(name));
  return [
    ...asked.map((name) => fields.find((field) => field.name === name)!),
    ...body,
    ...left.filter(({ name }) => required.has(name)),
    ...(more.length > 0 ? [moreGroup(more, context.lang)] : []),
    ...left.filter(({ name }) => !required.has(name)),
  ];
}

function moreGroup(fields: DecapField[], lang: Lang): DecapField {
  return {
    name: MORE,
    label: say(formWords.more, lang),
    widget: 'object',
    required: false,
    collapsed: true,
    fields,
  };
}

function innerFields(schema: DescribedField, path: string, context: FieldContext): DecapField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, field]) =>
    fieldOf(name, field, required.has(name), path === '' ? name : `${path}.${name}`, context),
  );
}

function fieldOf(
  name: string,
  field: DescribedField,
  isRequired: boolean,
  path: string,
  context: FieldContext,
): DecapField {
  const hint = hintOf(field, context.lang);
  const preset = Object.hasOwn(context.presets, path) ? { default: context.presets[path] } : {};
  return {
    name,
    label: labelOf(field, context.lang) || name,
    required: isRequired,
    ...(hint && { hint }),
    ...controlOf(name, field, isRequired, path, context),
    ...preset,
  };
}

function controlOf(
  name: string,
  field: DescribedField,
  isRequired: boolean,
  path: string,
  context: FieldContext,
): Control {
  const { lang } = context;
  switch (shapeOf(field, isRequired)) {
    case 'variant':
      return variantList(field, path, context);
    case 'optional':
      return { ...listOf(field, path, context), max: 1, allow_reorder: false };
    case 'lines':
      return linesOf(field, lang);
    case 'same':
      if (field.items?.properties) {
        const { minItems, maxItems } = field;
        return {
          ...listOf(field.items, path, context),
          ...(isRequired && minItems !== undefined && { min: minItems }),
          ...(maxItems !== undefined && { max: maxItems }),
        };
      }
      if (field.properties)
        return { widget: 'object', collapsed: !isRequired, fields: innerFields(field, path, context) };
      return widgetOf(name, field, isRequired, context);
  }
}

/** A list of sets of fields. It begins empty: Decap would make an item of the presets inside. */
function listOf(item: DescribedField, path: string, context: FieldContext): Control {
  return {
    widget: 'list',
    collapsed: true,
    default: [],
    ...summaryOf(item, context.lang),
    fields: innerFields(item, path, context),
  };
}

function linesOf(field: DescribedField, lang: Lang): Control {
  const hint = [hintOf(field, lang), say(field.isParted ? formWords.eachPart : formWords.eachLine, lang)]
    .filter(Boolean)
    .join('. ');
  return { widget: 'text', hint, pattern: linesPatternOf(field, lang) };
}

/** One type for each variant. The field that tells them apart is hidden: Decap sets it when a type is chosen. */
function variantList(field: DescribedField, path: string, context: FieldContext): Control {
  const variants = field.oneOf!;
  const typeKey = Object.entries(variants[0]!.properties!).find(([, one]) => one.const !== undefined)![0];
  const types = variants.map((variant): DecapField => {
    const value = String(variant.properties![typeKey]!.const);
    const fields = innerFields(variant, path, context).map((inner) =>
      inner.name === typeKey
        ? { name: typeKey, label: inner.label, widget: 'hidden', default: value }
        : inner,
    );
    return { name: value, label: variantLabel(typeKey, value, context.lang), widget: 'object', fields };
  });
  return {
    widget: 'list',
    typeKey,
    min: 1,
    max: 1,
    collapsed: false,
    allow_reorder: false,
    default: [{ [typeKey]: types[0]!.name }],
    types,
  };
}

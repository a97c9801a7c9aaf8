import type { DescribedField } from '../described-fields.ts';
import type { Lang } from '#schemas/fields.ts';
import type { DecapField } from './decap-config.ts';
import { formWords, say } from './field-words.ts';
import { targetOfField, type Option, type Target } from './options.ts';
import { hintOf, isParagraph, labelOf, linesPatternOf, patternOf } from './patterns.ts';
import { groupedFields, MORE, shapeOf } from './shape.ts';

export interface FieldContext {
  lang: Lang;
  options: Readonly<Record<Target, Option[]>>;
}

/** Fields of a form for a kind's schema: the necessary ones, the body, then what may be left out. */
export function formFields(schema: DescribedField, context: FieldContext, body: DecapField[]): DecapField[] {
  const required = new Set(schema.required);
  const grouped = new Set(groupedFields(schema));
  const all = Object.entries(schema.properties ?? {});
  const named = (wanted: (name: string) => boolean): DecapField[] =>
    all
      .filter(([name]) => wanted(name))
      .map(([name, field]) => fieldOf(name, field, required.has(name), context));
  const more = named((name) => grouped.has(name));
  return [
    ...named((name) => required.has(name)),
    ...body,
    ...(more.length > 0 ? [moreGroup(more, context.lang)] : []),
    ...named((name) => !required.has(name) && !grouped.has(name)),
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

function fieldOf(
  name: string,
  field: DescribedField,
  isRequired: boolean,
  context: FieldContext,
): DecapField {
  const { lang } = context;
  const hint = hintOf(field, lang);
  const head = { name, label: labelOf(field, lang) || name, required: isRequired, ...(hint && { hint }) };
  switch (shapeOf(field, isRequired)) {
    case 'variant':
      return { ...head, ...variantList(field, context) };
    case 'optional':
      return {
        ...head,
        widget: 'list',
        label_singular: head.label,
        max: 1,
        collapsed: true,
        allow_reorder: false,
        default: [],
        ...summaryOf(field),
        fields: innerFields(field, context),
      };
    case 'lines':
      return {
        ...head,
        widget: 'text',
        hint: `${hint}. ${say(formWords.eachLine, lang)}`,
        pattern: linesPatternOf(field.items!, lang),
      };
    case 'same':
      return { ...head, ...plainField(name, field, isRequired, context) };
  }
}

function plainField(
  name: string,
  field: DescribedField,
  isRequired: boolean,
  context: FieldContext,
): Omit<DecapField, 'name' | 'label'> {
  const { lang } = context;
  if (field.type === 'array') return listField(name, field, isRequired, context);
  if (field.properties)
    return {
      widget: 'object',
      required: isRequired || hasRequired(field),
      collapsed: !isRequired,
      ...summaryOf(field),
      fields: innerFields(field, context),
    };
  if (field.enum) return { widget: 'select', options: enumOptions(field, lang), ...presetOf(field) };
  const target = targetOfField(name);
  if (target) return { widget: 'select', options: context.options[target] };
  switch (field.type) {
    case 'boolean':
      return { widget: 'boolean', required: false, default: field.default ?? false };
    case 'integer':
    case 'number':
      return { widget: 'number', ...numberLimits(field), ...presetOf(field) };
    default:
      return textField(name, field, lang);
  }
}

function textField(name: string, field: DescribedField, lang: Lang): Omit<DecapField, 'name' | 'label'> {
  if (field.format === 'date')
    return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
  if (IMAGES.has(name)) return { widget: 'image', choose_url: false };
  const pattern = patternOf(field, lang);
  return { widget: isParagraph(field) ? 'text' : 'string', ...presetOf(field), ...(pattern && { pattern }) };
}

/** Fields that name an image file beside the entry. */
const IMAGES = new Set(['src', 'logo']);

function listField(
  name: string,
  field: DescribedField,
  isRequired: boolean,
  context: FieldContext,
): Omit<DecapField, 'name' | 'label'> {
  const { items = {}, minItems, maxItems } = field;
  const limits = {
    ...(isRequired && minItems !== undefined && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
  if (items.properties)
    return {
      widget: 'list',
      collapsed: true,
      ...limits,
      ...(!isRequired && { default: [] }),
      ...summaryOf(items),
      fields: innerFields(items, context),
    };
  const target = targetOfField(name);
  const options = items.enum
    ? enumOptions(items, context.lang)
    : target
      ? context.options[target]
      : undefined;
  if (!options) throw new Error(`No widget for the list ${name}`);
  return { widget: 'select', multiple: true, options, ...limits, ...presetOf(field) };
}

function innerFields(field: DescribedField, context: FieldContext): DecapField[] {
  const required = new Set(field.required);
  return Object.entries(field.properties ?? {}).map(([name, inner]) =>
    fieldOf(name, inner, required.has(name), context),
  );
}

/** One type for each variant. The field that tells them apart is hidden: Decap sets it when a type is chosen. */
function variantList(field: DescribedField, context: FieldContext): Omit<DecapField, 'name' | 'label'> {
  const variants = field.oneOf ?? [];
  const typeKey =
    Object.entries(variants[0]?.properties ?? {}).find(([, one]) => one.const !== undefined)?.[0] ?? '';
  const types = variants.map((variant) => typeOf(variant, typeKey, context));
  return {
    widget: 'list',
    typeKey,
    min: 1,
    max: 1,
    collapsed: false,
    allow_reorder: false,
    default: [{ [typeKey]: types[0]?.name }],
    types,
  };
}

function typeOf(variant: DescribedField, typeKey: string, context: FieldContext): DecapField {
  const value = String(variant.properties?.[typeKey]?.const);
  const fields = innerFields(variant, context).map((field): DecapField =>
    field.name === typeKey ? { name: typeKey, label: field.label, widget: 'hidden', default: value } : field,
  );
  return { name: value, label: value, widget: 'object', fields };
}

function enumOptions(field: DescribedField, lang: Lang): Option[] {
  const labels = lang === 'en' ? field.labelsEn : field.labels;
  return (field.enum ?? []).map((value) => ({
    label: labels?.[value] ?? String(value),
    value: String(value),
  }));
}

function presetOf(field: DescribedField): { default?: unknown } {
  return field.default === undefined ? {} : { default: field.default };
}

function numberLimits({ type, minimum, exclusiveMinimum, maximum }: DescribedField): Partial<DecapField> {
  const min = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  return {
    value_type: type === 'integer' ? 'int' : 'float',
    ...(min !== undefined && { min }),
    ...(maximum !== undefined && { max: maximum }),
  };
}

function hasRequired(field: DescribedField): boolean {
  return (field.required?.length ?? 0) > 0;
}

/** What a collapsed item shows: its first text. */
function summaryOf(field: DescribedField): { summary?: string } {
  const first = Object.entries(field.properties ?? {}).find(
    ([, inner]) => inner.type === 'string' || inner.type === 'integer',
  );
  return first ? { summary: `{{fields.${first[0]}}}` } : {};
}

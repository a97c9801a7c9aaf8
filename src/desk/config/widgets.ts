import type { DescribedField } from '#forms/described-fields.ts';
import type { Lang } from '#schemas/fields.ts';
import type { DecapField } from './decap-config.ts';
import type { Control, FieldContext } from './fields.ts';
import type { Option } from '#forms/options.ts';
import { isParagraph, patternOf } from './patterns.ts';
import { isId } from './shape.ts';

/** Fields that name an image file beside the entry. */
const IMAGES: ReadonlySet<string> = new Set(['src', 'logo']);

/** The widget of a single value, or of a list of ids or of values from a closed list. */
export function widgetOf(
  name: string,
  field: DescribedField,
  isRequired: boolean,
  context: FieldContext,
): Control {
  const preset = field.default === undefined ? {} : { default: field.default };
  const options = optionsFor(field.items ?? field, context);
  const { target } = field.items ?? field;
  const named = target === undefined ? {} : { target };
  if (field.type === 'array') {
    if (!options) throw new Error(`Nothing to choose from for the list ${name}`);
    return { widget: 'select', multiple: true, options, ...named, ...limitsOf(field, isRequired), ...preset };
  }
  if (options) return { widget: 'select', options, ...named, ...preset };
  switch (field.type) {
    case 'boolean':
      // A switch that nobody touched has no value; as a required one it would count as missing.
      return { widget: 'boolean', required: false, default: field.default ?? false };
    case 'integer':
    case 'number':
      return { widget: 'number', ...numberOf(field), ...preset };
    default:
      return { ...textWidget(name, field, context.lang), ...preset };
  }
}

function textWidget(name: string, field: DescribedField, lang: Lang): Control {
  if (field.format === 'date') return { widget: 'day' };
  if (IMAGES.has(name)) return { widget: 'image', choose_url: false };
  const pattern = patternOf(field, lang);
  if (name === 'id' && isId(field)) return { widget: 'id', ...(pattern && { pattern }) };
  return { widget: lineWidget(field), ...(pattern && { pattern }) };
}

/** What one would rather write otherwise than it is kept: a web address, a telephone number. */
function lineWidget(field: DescribedField): string {
  if (field.format === 'uri') return 'address';
  if (field.format === 'phone') return 'phone';
  return isParagraph(field) ? 'text' : 'string';
}

function optionsFor(field: DescribedField, { lang, optionsOf }: FieldContext): Option[] | undefined {
  if (field.enum) {
    const labels = lang === 'en' ? field.labelsEn : field.labels;
    return field.enum.map((value) => ({ label: labels?.[value] ?? String(value), value: String(value) }));
  }
  return field.target && optionsOf(field.target);
}

/** Decap counts an optional list as too short as soon as it was touched: its least number is left to the check. */
function limitsOf({ minItems, maxItems }: DescribedField, isRequired: boolean): Partial<DecapField> {
  return {
    ...(isRequired && minItems !== undefined && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
}

/** How large it may be is left to the check, which says so in words. */
function numberOf({ type, unitAt }: DescribedField): Partial<DecapField> {
  return {
    value_type: type === 'integer' ? 'int' : 'float',
    ...(unitAt !== undefined && { unit_at: unitAt }),
  };
}

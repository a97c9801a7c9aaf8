import { id } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import { isKind, type ReferenceTarget } from '#schemas/pointers.ts';
import { describedFields, type DescribedField } from './described-fields.ts';

/** What may stand in a field, in German words: `5 bis 100 Zeichen`, `ganze Zahl von 0 bis 730`. */
export function allowedValues(field: DescribedField): string {
  const preset = field.default;
  const hasPreset = typeof preset === 'string' || typeof preset === 'number' || typeof preset === 'boolean';
  return hasPreset ? `${allowed(field)}; sonst ${code(preset)}` : allowed(field);
}

function allowed(field: DescribedField): string {
  if (field.const !== undefined) return code(field.const);
  if (field.enum) return field.enum.map((value) => withLabel(value, field.labels)).join(', ');
  if (field.anyOf) return field.anyOf.map(allowed).join(' oder ');
  if (field.oneOf) return 'Felder je nach Art, siehe unten';
  switch (field.type) {
    case 'array':
      return list(field);
    case 'object':
      return field.properties ? 'Felder, siehe unten' : pairs(field);
    case 'boolean':
      return `${code(true)} oder ${code(false)}`;
    case 'integer':
      return number('ganze Zahl', field);
    case 'number':
      return number('Zahl', field);
    default:
      return text(field);
  }
}

function list({ items, minItems, maxItems }: DescribedField): string {
  const ofFields = items?.properties ?? items?.oneOf;
  const size = limits(above1(minItems), maxItems);
  const kind = ofFields ? 'Liste von Feldern' : 'Liste';
  const item = ofFields || !items ? '' : `: ${allowed(items)}`;
  return `${kind}${size ? ` (${size})` : ''}${item}`;
}

function pairs({ propertyNames, additionalProperties }: DescribedField): string {
  const name = propertyNames ? allowed(propertyNames) : 'Name';
  return typeof additionalProperties === 'object'
    ? `je ${name} ein Wert: ${allowed(additionalProperties)}`
    : name;
}

function number(kind: string, { type, minimum, exclusiveMinimum, maximum }: DescribedField): string {
  // Between 0 and 1 are numbers too, though no whole ones.
  if (exclusiveMinimum !== undefined && type === 'number')
    return [`${kind} über ${grouped(exclusiveMinimum)}`, limits(undefined, maximum)]
      .filter(Boolean)
      .join(', ');
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const size = limits(least, maximum);
  return size ? `${kind}, ${size}` : kind;
}

function text({ target, format, pattern, minLength, maxLength }: DescribedField): string {
  if (target) return reference(target);
  if (format === 'date') return 'Datum, `JJJJ-MM-TT`';
  if (format === 'uri') return 'Webadresse';
  if (format === 'email') return 'E-Mail-Adresse';
  if (pattern === describedFields(id).pattern) return 'Kennung';
  const size = limits(above1(minLength), maxLength);
  return size ? `Text, ${size} Zeichen` : 'Text';
}

/** Where one finds what may stand there. */
function reference(target: ReferenceTarget): string {
  if (target === 'country') return 'zwei Großbuchstaben';
  return `Kennung aus ${code(isKind(target) ? `${kinds[target].folder}/` : `vocabulary/${target}.yaml`)}`;
}

function limits(least: number | undefined, most: number | undefined): string | undefined {
  if (least === undefined) return most === undefined ? undefined : `höchstens ${grouped(most)}`;
  return most === undefined ? `mindestens ${grouped(least)}` : `${grouped(least)} bis ${grouped(most)}`;
}

/** Of a text or a list, a minimum of one says no more than that it is there. */
function above1(least: number | undefined): number | undefined {
  return least !== undefined && least > 1 ? least : undefined;
}

function grouped(value: number): string {
  return value.toLocaleString('de-DE');
}

function withLabel(value: string | number, labels: Record<string, string> = {}): string {
  const label = labels[value];
  return label ? `${code(value)} (${label})` : code(value);
}

function code(value: string | number | boolean): string {
  return `\`${value}\``;
}

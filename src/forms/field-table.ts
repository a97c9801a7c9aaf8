import type { z } from 'zod';
import { allowedValues } from './allowed-values.ts';
import { describedFields, type DescribedField } from './described-fields.ts';

interface Row {
  /** Path as one writes it in words: `location.city`, `needs[].category`. */
  path: string;
  required: string;
  meaning: string;
  allowed: string;
}

/**
 * Markdown table of every field of a schema in German: name, whether it is required, meaning, allowed values. Fields
 * inside fields follow their own; fields that only one variant of a field knows say which.
 */
export function fieldTable(schema: z.ZodType): string {
  const rows = rowsWithin(describedFields(schema), '', undefined);
  const head = ['| Feld | Pflicht | Bedeutung | Erlaubt |', '| --- | --- | --- | --- |'];
  return [...head, ...rows.map(markdownRow)].join('\n');
}

/** @param condition the optional field on which those inside depend */
function rowsWithin(field: DescribedField, path: string, condition: string | undefined): Row[] {
  if (field.oneOf) return variantRows(field.oneOf, path, condition);
  const required = new Set(field.required);
  return Object.entries(field.properties ?? {}).flatMap(([name, inner]) =>
    rowsOf(inner, path + name, required.has(name), condition),
  );
}

function rowsOf(
  field: DescribedField,
  path: string,
  isRequired: boolean,
  condition: string | undefined,
): Row[] {
  const isList = field.type === 'array';
  const inside = isList ? field.items : field;
  const demand = isRequired ? (condition ? `mit \`${condition}\`` : 'ja') : 'nein';
  const needed = isRequired && (!isList || field.minItems) ? condition : path;
  const own = { path, required: demand, meaning: meaningOf(field), allowed: allowedValues(field) };
  return [own, ...(inside ? rowsWithin(inside, isList ? `${path}[].` : `${path}.`, needed) : [])];
}

/** One row for each field that any variant has. The field that tells the variants apart lists all its values. */
function variantRows(variants: DescribedField[], path: string, condition: string | undefined): Row[] {
  const names = [...new Set(variants.flatMap((variant) => Object.keys(variant.properties ?? {})))];
  const choice = names.find((name) =>
    variants.every((variant) => variant.properties?.[name]?.const !== undefined),
  );
  return names.flatMap((name) => {
    const having = variants.filter((variant) => variant.properties?.[name]);
    const [row, ...inner] = rowsOf(having[0]!.properties![name]!, path + name, true, condition);
    if (name === choice)
      return [{ ...row!, allowed: having.map((variant) => code(variant, name)).join(', ') }];
    const isRequired = having.every((variant) => variant.required?.includes(name));
    const where = having.map((variant) => (choice ? code(variant, choice) : '')).join(', ');
    return [{ ...row!, required: isRequired ? `bei ${where}` : `nein, nur bei ${where}` }, ...inner];
  });
}

function code(variant: DescribedField, name: string): string {
  return `\`${variant.properties?.[name]?.const}\``;
}

function meaningOf({ title, description }: DescribedField): string {
  return [title && `**${title}**`, description].filter(Boolean).join(': ');
}

function markdownRow({ path, required, meaning, allowed }: Row): string {
  return `| \`${path}\` | ${[required, meaning, allowed].map(cell).join(' | ')} |`;
}

/** A bar would end the cell, an angle bracket would begin HTML. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '\\<').replace(/\s+/g, ' ');
}

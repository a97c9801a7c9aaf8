import { withoutEmpty } from '#schemas/empty.ts';
import { inSchemaOrder } from './schema-order.ts';
import { hasBody, schemaOf, type WrittenKind } from '#schemas/written-kind.ts';
import { writeYaml } from './yaml-writer.ts';

/**
 * The text of an entry's file, the same from every tool: keys in the order of the schema, empty fields left out, nothing
 * folded. Writing what was read from such a text gives the same bytes.
 * @param body text below the front matter; left out for kinds that have none
 */
export function entryFile(kind: WrittenKind, data: Record<string, unknown>, body = ''): string {
  const yaml = writeYaml(inSchemaOrder(schemaOf(kind), saidOf(data)) as Record<string, unknown>);
  if (!hasBody(kind)) return yaml;
  const text = normalised(body);
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** What is left of an entry's data in its file: nothing that says nothing. */
export function saidOf(data: Record<string, unknown>): Record<string, unknown> {
  return (withoutHollow(withoutEmpty(data)) ?? {}) as Record<string, unknown>;
}

/** Without lists and sets of fields in which nothing is left: they say no more than an absent field. */
function withoutHollow(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutHollow).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value)
    .map(([key, item]) => [key, withoutHollow(item)] as const)
    .filter(([, item]) => item !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Blank lines around a body mean nothing, and so do line ends of another system. */
function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').replace(/^\n+/, '').replace(/\n+$/, '');
}

import { saidOf } from './said.ts';
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
  const text = normalisedBody(body);
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** Blank lines around a body mean nothing, and so do line ends of another system. */
export function normalisedBody(body: string): string {
  return body.replaceAll('\r\n', '\n').replace(/^\n+/, '').replace(/\n+$/, '');
}

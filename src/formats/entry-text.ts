import { parseDocument } from 'yaml';
import { hasBody, type WrittenKind } from '#schemas/written-kind.ts';

/** What a file says, without the places where it says it. */
export interface EntryText {
  data: Record<string, unknown>;
  /** Without the blank lines around it. */
  body: string;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$(?![\s\S]))/m;

/**
 * Reads the text of an entry's file.
 * @throws Error in words where the YAML cannot be read
 */
export function readEntryText(kind: WrittenKind, text: string): EntryText {
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!hasBody(kind)) return { data: dataOf(lines), body: '' };
  const head = FRONT_MATTER.exec(lines);
  if (head?.index !== 0)
    throw new Error('The file does not begin with front matter between two lines of ---.');
  return {
    data: dataOf(head[1]!),
    body: lines.slice(head[0].length).replace(/^\n+/, '').replace(/\n+$/, ''),
  };
}

function dataOf(yaml: string): Record<string, unknown> {
  const document = parseDocument(yaml, { prettyErrors: true, uniqueKeys: true, logLevel: 'error' });
  if (document.errors[0]) throw new Error(document.errors[0].message);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('The file holds no fields.');
  return value as Record<string, unknown>;
}

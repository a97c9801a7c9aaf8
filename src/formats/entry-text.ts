import { parseDocument } from 'yaml';
import { hasBody, type WrittenKind } from '#schemas/written-kind.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readPlainYaml } from './yaml-plain.ts';

/** What a file says, without the places where it says it. */
export interface EntryText {
  data: Record<string, unknown>;
  /** Without the blank lines around it. */
  body: string;
}

/**
 * Reads the text of an entry's file.
 * @throws Error where its parts or its YAML cannot be read
 */
export function readEntryText(kind: WrittenKind, text: string): EntryText {
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!hasBody(kind)) return { data: dataOf(lines), body: '' };
  const parts = splitFrontMatter(lines);
  if (typeof parts === 'string') throw new Error(`front matter ${parts}`);
  const body = lines.slice(parts.body).replace(/^\n+/, '').replace(/\n+$/, '');
  return { data: dataOf(lines.slice(parts.head.start, parts.head.end)), body };
}

/** As `hub check` reads it: the plain part of YAML quickly, the rest with the full parser. */
function dataOf(yaml: string): Record<string, unknown> {
  const value = readPlainYaml(yaml) ?? fully(yaml);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('no fields');
  return value as Record<string, unknown>;
}

function fully(yaml: string): unknown {
  const document = parseDocument(yaml, { prettyErrors: true, uniqueKeys: true, logLevel: 'error' });
  if (document.errors[0]) throw document.errors[0];
  return document.toJS({ maxAliasCount: 0 });
}

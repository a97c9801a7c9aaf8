import { hasBody, schemaOf, type WrittenKind } from '#schemas/written-kind.ts';
import { entryFile, normalisedBody } from './entry-file.ts';
import { readEntryText, type EntryText } from './entry-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { saidOf, saysSame } from './said.ts';
import { inSchemaOrder } from './schema-order.ts';
import { patchedYaml } from './yaml-patch.ts';

/**
 * The text of an entry's file after a change, which is written into the text that was opened: what did not change keeps
 * its bytes, with comments, order, quotes and line ends. It always reads as {@link entryFile} would.
 * @param text as it was opened
 * @param body text below the front matter; left out for kinds that have none
 */
export function patchedEntry(
  kind: WrittenKind,
  text: string,
  data: Record<string, unknown>,
  body = '',
): string {
  const wanted = { data: saidOf(data), body: hasBody(kind) ? normalisedBody(body) : '' };
  const before = readOf(kind, text);
  if (before && saysAll(before, wanted)) return text;
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const patched = before && patchedLines(kind, lines, before, wanted);
  const after = patched === undefined ? undefined : readOf(kind, patched);
  if (patched === undefined || !after || !saysAll(after, wanted)) return entryFile(kind, data, body);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (text.includes('\r\n') ? patched.replaceAll('\n', '\r\n') : patched);
}

function patchedLines(
  kind: WrittenKind,
  lines: string,
  before: EntryText,
  wanted: EntryText,
): string | undefined {
  const data = inSchemaOrder(schemaOf(kind), wanted.data) as Record<string, unknown>;
  if (!hasBody(kind)) return patchedYaml(lines, data);
  const parts = splitFrontMatter(lines);
  if (typeof parts === 'string') return undefined;
  const head = patchedYaml(lines.slice(parts.head.start, parts.head.end), data);
  if (head === undefined) return undefined;
  const rest = lines.slice(parts.body);
  const fence = lines.slice(parts.head.end, parts.body);
  return lines.slice(0, parts.head.start) + head + fence + withBody(rest, before.body, wanted.body);
}

/** The blank lines around a text stay. */
function withBody(rest: string, before: string, body: string): string {
  if (body === before) return rest;
  if (body === '') return '';
  if (before === '') return `\n${body}\n`;
  const start = rest.indexOf(before);
  return rest.slice(0, start) + body + (rest.slice(start + before.length) || '\n');
}

function saysAll(found: EntryText, wanted: EntryText): boolean {
  return found.body === wanted.body && saysSame(found.data, wanted.data);
}

function readOf(kind: WrittenKind, text: string): EntryText | undefined {
  try {
    return readEntryText(kind, text);
  } catch {
    return undefined;
  }
}

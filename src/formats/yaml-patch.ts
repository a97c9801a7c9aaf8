import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { matchedItems } from './matched-items.ts';
import { saidIn, saysSame } from './said.ts';
import { edited, lineEnd, lineStart, type Edit, type Patch } from './text-edits.ts';
import { patchBrackets } from './yaml-brackets.ts';
import { columnOf, endWithNotes, fieldsOf, itemsOf, UNUSUAL, type Place } from './yaml-places.ts';
import { yamlKey, yamlScalar, yamlText } from './yaml-scalar.ts';
import { splicedText } from './yaml-splice.ts';
import { entryLines, isBlock, itemLines } from './yaml-writer.ts';

type Data = Record<string, unknown>;

/**
 * YAML in which the changed values alone are written anew: comments, quotes, order and lines of all others stay as they
 * are, and a new field comes behind the one that precedes it in the wanted data.
 * @param text with `\n` line ends
 * @param wanted what it shall say, with the keys in their order
 * @returns undefined where the text uses more of YAML than can be changed in place
 */
export function patchedYaml(text: string, wanted: Data): string | undefined {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const document = parseDocument(whole, { keepSourceTokens: true, logLevel: 'error' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const edits: Edit[] = [];
  try {
    patchMap(document.contents as Node, wanted, { text: whole, edits });
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
  return edits.length === 0 ? text : edited(whole, edits);
}

function patchMap(map: Node, wanted: Data, patch: Patch): void {
  const { text, edits } = patch;
  const fields = fieldsOf(map, text);
  const first = [...fields.values()][0];
  if (!first) throw UNUSUAL;
  const column = columnOf(text, first.start);
  const isKept = (name: string): boolean =>
    wanted[name] !== undefined || saidIn(fields.get(name)!.value) === undefined;
  const kept = [...fields.keys()].filter(isKept);
  if (kept.length === 0) {
    const lines = Object.entries(wanted).flatMap(([name, value]) => entryLines(`${yamlKey(name)}:`, value));
    const { end } = [...fields.values()].at(-1)!;
    edits.push({ at: first.start, end, text: indented(lines, column) });
    return;
  }
  removeFields(fields, isKept, patch);
  for (const name of kept) {
    const field = fields.get(name)!;
    const value = wanted[name];
    if (value === undefined || saysSame(field.value, value)) continue;
    const key = `${/^[^:]*/.exec(text.slice(field.start))![0].trimEnd()}:`;
    patchPlace(field, value, patch, () => entryLines(key, value));
  }
  addFields(fields, wanted, column, patch);
}

function removeFields(fields: ReadonlyMap<string, Place>, isKept: (name: string) => boolean, patch: Patch) {
  const { text, edits } = patch;
  const places = [...fields].map(([name, place]) => ({ ...place, kept: isKept(name) }));
  let from = 0;
  const [first] = places;
  // Beside the hyphen of a list, the first of the fields that stay moves up.
  if (first && !first.kept && !isAlone(text, first.start)) {
    from = places.findIndex(({ kept }) => kept);
    const next = places[from]!.start;
    const notes = text.slice(lineEnd(text, first.end), next).match(/^[ ]*#[^\n]*\n/gm) ?? [];
    const moved = notes.length > 0 ? `\n${notes.join('')}${' '.repeat(columnOf(text, next))}` : '';
    edits.push({ at: first.start, end: next, text: moved });
  }
  for (const { kept, start, end } of places.slice(from))
    if (!kept) edits.push({ at: lineStart(text, start), end: lineEnd(text, end) + 1, text: '' });
}

function addFields(fields: ReadonlyMap<string, Place>, wanted: Data, column: number, { text, edits }: Patch) {
  let behind: Place | undefined;
  const [first] = fields.values();
  const indent = ' '.repeat(column);
  for (const [name, value] of Object.entries(wanted)) {
    const there = fields.get(name);
    if (there) behind = there;
    if (there) continue;
    const lines = indented(entryLines(`${yamlKey(name)}:`, value), column);
    if (behind) {
      const at = endWithNotes(text, behind.end, column) + 1;
      edits.push({ at, end: at, text: `${indent}${lines}\n` });
    } else if (isAlone(text, first!.start)) {
      const at = lineStart(text, first!.start);
      edits.push({ at, end: at, text: `${indent}${lines}\n` });
    } else edits.push({ at: first!.start, end: first!.start, text: `${lines}\n${indent}` });
  }
}

function patchList(list: Node, wanted: readonly unknown[], patch: Patch): void {
  const { text, edits } = patch;
  const items = itemsOf(list, text).filter(({ value }) => saidIn(value) !== undefined);
  const [first] = items;
  if (!first || items.some(({ start }) => !isAlone(text, start))) throw UNUSUAL;
  const column = columnOf(text, first.start);
  let at = lineStart(text, first.start);
  const values = items.map(({ value }) => value);
  for (const { before, after } of matchedItems(values, wanted, saysSame)) {
    const item = before === undefined ? undefined : items[before]!;
    const value = after === undefined ? undefined : wanted[after];
    if (item) at = endWithNotes(text, item.end, column) + 1;
    if (item && value === undefined)
      edits.push({ at: lineStart(text, item.start), end: lineEnd(text, item.end) + 1, text: '' });
    else if (!item)
      edits.push({ at, end: at, text: `${' '.repeat(column)}${indented(itemLines(value), column)}\n` });
    else if (!saysSame(item.value, value)) patchPlace(item, value, patch, () => itemLines(value));
  }
}

/** @param lines the place as it is written anew as a whole */
function patchPlace(place: Place, value: unknown, patch: Patch, lines: () => string[]): void {
  const { node } = place;
  const { text, edits } = patch;
  const isSaid = saidIn(place.value) !== undefined;
  if (node && isSaid && isMap(node) && isRecord(value))
    return node.flow ? patchBrackets(node, value, patch) : patchMap(node, value, patch);
  if (node && isSaid && isSeq(node) && Array.isArray(value))
    return node.flow ? patchBrackets(node, value, patch) : patchList(node, value, patch);
  const written = node && isScalar(node) ? scalarFor(node, value, text) : undefined;
  if (node && written !== undefined) {
    edits.push({ at: node.range![0], end: place.end, text: written });
    return;
  }
  const column = columnOf(text, place.start);
  const note = noteBeside(place, text);
  const [head, ...rest] = lines();
  const end = note && !isBlockText(node, text) ? lineEnd(text, place.end) : place.end;
  edits.push({ at: place.start, end, text: indented([head! + note, ...rest], column) });
}

/** What takes the place of a single value on its line or lines; undefined where it takes more or fewer. */
function scalarFor(node: Scalar, value: unknown, text: string): string | undefined {
  if (typeof value === 'object') return undefined;
  const source = text.slice(node.range![0], node.range![1]);
  if (typeof node.value === 'string' && typeof value === 'string') {
    const spliced = splicedText(source, node.value, value, false);
    if (spliced !== undefined) return spliced.endsWith('\n') ? spliced.slice(0, -1) : spliced;
  }
  if (/^[|>]/.test(source)) return undefined;
  if (typeof value === 'string') return isBlock(value) ? undefined : yamlText(value);
  return yamlScalar(value);
}

/** The comment on the first line of a value. */
function noteBeside({ node, end }: Place, text: string): string {
  if (node && isBlockText(node, text))
    return /^[|>][-+\d]*([ \t]+#[^\n]*)?/.exec(text.slice(node.range![0]))![1] ?? '';
  return /^[ \t]+#[^\n]*/.exec(text.slice(end))?.[0] ?? '';
}

function isBlockText(node: Node | undefined, text: string): boolean {
  return node !== undefined && isScalar(node) && /[|>]/.test(text[node.range![0]]!);
}

/** Whether nothing stands before it on its line. */
function isAlone(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** Lines from the second on as deep as the first one stands. */
function indented(lines: readonly string[], column: number): string {
  return lines.map((line, n) => (n === 0 || line === '' ? line : ' '.repeat(column) + line)).join('\n');
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

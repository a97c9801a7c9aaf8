import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { lineEnd } from './text-edits.ts';

/** Thrown where a text uses more of YAML than can be changed in place. */
export const UNUSUAL = Symbol('unusual YAML');

/** An item of a list or map in a text, with what it says. */
export interface Place {
  /** Offset of its first character: of its key, or of the hyphen of a list. */
  start: number;
  /** Offset behind its last one; the comment of its last line lies behind it. */
  end: number;
  /** Absent where nothing is written. */
  node: Node | undefined;
  value: unknown;
}

/** The fields of a map by name, as they stand. */
export function fieldsOf(map: Node, text: string): Map<string, Place> {
  if (!isMap(map)) throw UNUSUAL;
  const fields = new Map<string, Place>();
  for (const pair of map.items) {
    const { key } = pair as Pair<Scalar, Node | null>;
    if (!isScalar(key) || !key.range) throw UNUSUAL;
    fields.set(String(key.value), placeOf(pair.value as Node | null, key.range[0], key.range[1], text));
  }
  return fields;
}

/** The items of a list, as they stand. */
export function itemsOf(list: Node, text: string): Place[] {
  if (!isSeq(list)) throw UNUSUAL;
  const token = list.srcToken;
  return list.items.map((item, index) => {
    const node = item as Node;
    if (!list.flow && token?.type === 'block-seq') {
      const hyphen = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
      if (!hyphen) throw UNUSUAL;
      return placeOf(node, hyphen.offset, hyphen.offset + 1, text);
    }
    if (!node.range) throw UNUSUAL;
    return placeOf(node, node.range[0], node.range[1], text);
  });
}

function placeOf(node: Node | null, start: number, least: number, text: string): Place {
  if (node && 'source' in node && !node.range) throw UNUSUAL;
  const isWritten = node?.range !== undefined && node.range![1] > node.range![0];
  return {
    start,
    end: isWritten ? Math.max(least, endOf(node, text)) : least,
    node: isWritten ? node : undefined,
    value: isWritten ? plainValue(node) : null,
  };
}

/** Offset behind what a node says: a block ends with its last line. */
function endOf(node: Node, text: string): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1) as Node | Pair<Scalar, Node | null>;
    if ('key' in last) return placeOf(last.value, last.key.range![0], last.key.range![1], text).end;
    return endOf(last, text);
  }
  const end = node.range![1];
  return text[end - 1] === '\n' ? end - 1 : end;
}

function plainValue(node: Node): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainValue(item as Node));
  if (!isMap(node)) throw UNUSUAL;
  return Object.fromEntries(
    node.items.map(({ key, value }) => [
      String((key as Scalar).value),
      value === null ? null : plainValue(value as Node),
    ]),
  );
}

/** How deep the character at an offset stands in its line. */
export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Offset behind the comment on the line on which something ends, and behind those below that belong to its inside. */
export function endWithNotes(text: string, end: number, column: number): number {
  let at = lineEnd(text, end);
  for (;;) {
    const next = /^\n([ ]*)#[^\n]*/.exec(text.slice(at));
    if (!next || next[1]!.length <= column) return at;
    at += next[0].length;
  }
}

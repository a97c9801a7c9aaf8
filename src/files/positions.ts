import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { At, FieldPath } from '#checks/finding.ts';
import { withoutEmpty } from '#schemas/empty.ts';
import type { Source } from './source.ts';
import { documentOf } from './yaml.ts';
import { yamlLibrary } from './yaml-library.ts';

export interface Position {
  line: number;
  column: number;
}

/**
 * Turns places as rules name them into lines and columns of one file. The YAML is parsed again with its ranges, which
 * costs time only where there is something to report.
 */
export function positionsIn(source: Source): (at: At) => Position {
  const lineStarts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  const toPosition = (offset: number): Position => {
    const line = lastAtOrBefore(lineStarts, Math.min(offset, source.text.length));
    return { line: line + 1, column: offset - lineStarts[line]! + 1 };
  };
  let root: Node | null | undefined;
  const contents = (): Node | null => {
    if (root === undefined)
      root = documentOf(source.text.slice(source.head.start, source.head.end))?.contents ?? null;
    return root;
  };
  return (at) => {
    if ('line' in at) return { line: at.line, column: at.column };
    if ('text' in at) return toPosition(at.text);
    if ('body' in at) return toPosition(source.body + at.body);
    const offset = 'key' in at ? offsetOf(contents(), at.key, true) : offsetOf(contents(), at.field, false);
    return offset === undefined ? { line: 1, column: 1 } : toPosition(source.head.start + offset);
  };
}

/**
 * Offset of a field's value or name in the YAML. Of a field that is not there: where its name stands without a value,
 * else the name of the deepest field around it; undefined where nothing of the path exists.
 */
function offsetOf(root: Node | null, path: FieldPath, wantsKey: boolean): number | undefined {
  let node: unknown = root;
  let known: number | undefined;
  for (const [depth, part] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (yamlLibrary().isMap(node) && typeof part === 'string') {
      const pair = pairsOf(node).get(part);
      if (!pair) return known;
      known = startOf(pair.key);
      node = pair.value;
      if (isLast && wantsKey) return known;
    } else if (yamlLibrary().isSeq(node) && typeof part === 'number') {
      node = itemsOf(node)[part];
      known = startOf(node) ?? known;
    } else return known;
  }
  return isEmptyNode(node) ? known : (startOf(node) ?? known);
}

/** Pairs by key, made once for each map: a file may have thousands of problems. */
const pairs = new WeakMap<YAMLMap, Map<unknown, Pair>>();
function pairsOf(map: YAMLMap): Map<unknown, Pair> {
  let known = pairs.get(map);
  if (!known)
    pairs.set(
      map,
      (known = new Map(
        map.items.map((pair) => [yamlLibrary().isScalar(pair.key) ? pair.key.value : pair.key, pair]),
      )),
    );
  return known;
}

/** Items that say something: empty ones were dropped before anyone counted. */
const items = new WeakMap<YAMLSeq, unknown[]>();
function itemsOf(list: YAMLSeq): unknown[] {
  let known = items.get(list);
  if (!known) items.set(list, (known = list.items.filter((item) => !isEmptyNode(item))));
  return known;
}

function startOf(node: unknown): number | undefined {
  return yamlLibrary().isNode(node) ? node.range?.[0] : undefined;
}

function isEmptyNode(node: unknown): boolean {
  return !yamlLibrary().isNode(node) || withoutEmpty(node.toJSON()) === undefined;
}

function lastAtOrBefore(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

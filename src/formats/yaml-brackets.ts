import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { matchedItems, type Match } from './matched-items.ts';
import { saysSame } from './said.ts';
import type { Patch } from './text-edits.ts';
import { fieldsOf, itemsOf, type Place } from './yaml-places.ts';
import { bracketScalar, yamlKey } from './yaml-scalar.ts';
import { splicedText } from './yaml-splice.ts';

type Data = Record<string, unknown>;

/** Changes a list or map in brackets where it stands: what is the same keeps its quotes, its lines and its comments. */
export function patchBrackets(node: Node, wanted: Data | readonly unknown[], patch: Patch): void {
  if (isMap(node)) patchFields(node, wanted as Data, patch);
  else patchItems(node, wanted as readonly unknown[], patch);
}

function patchFields(map: Node, wanted: Data, patch: Patch): void {
  const fields = fieldsOf(map, patch.text);
  const names = [...fields.keys()];
  const all = [...names, ...Object.keys(wanted).filter((name) => !fields.has(name))];
  const matches = all.map((name, at): Match => ({
    ...(at < names.length && { before: at }),
    ...(wanted[name] !== undefined && { after: at }),
  }));
  const slots = [...fields.values()];
  const values = all.map((name) => wanted[name]);
  patchSlots(slots, matches, values, (at) => `${yamlKey(all[at]!)}: ${inBrackets(values[at])}`, patch);
}

function patchItems(list: Node, wanted: readonly unknown[], patch: Patch): void {
  const items = itemsOf(list, patch.text);
  const values = items.map(({ value }) => value);
  const matches = matchedItems(values, wanted, saysSame);
  patchSlots(items, matches, wanted, (at) => inBrackets(wanted[at]), patch);
}

/** @param written what a new slot is, by its place in `values` */
function patchSlots(
  slots: readonly Place[],
  matches: readonly Match[],
  values: readonly unknown[],
  written: (after: number) => string,
  patch: Patch,
): void {
  const { edits } = patch;
  const kept = matches.filter(({ before, after }) => before !== undefined && after !== undefined);
  if (kept.length === 0) {
    const text = matches.flatMap(({ after }) => (after === undefined ? [] : [written(after)])).join(', ');
    edits.push({ at: slots[0]!.start, end: slots.at(-1)!.end, text });
    return;
  }
  const lastKept = kept.at(-1)!.before!;
  let behind: Place | undefined;
  for (const { before, after } of matches) {
    if (before === undefined) {
      const at = behind ? behind.end : slots[0]!.start;
      const text = written(after!);
      edits.push({ at, end: at, text: behind ? `, ${text}` : `${text}, ` });
    } else if (after === undefined)
      edits.push(
        before < lastKept
          ? { at: slots[before]!.start, end: slots[before + 1]!.start, text: '' }
          : { at: slots[before - 1]!.end, end: slots[before]!.end, text: '' },
      );
    else {
      behind = slots[before]!;
      patchSlot(behind, values[after], patch);
    }
  }
}

function patchSlot({ node, value: before, end }: Place, value: unknown, patch: Patch): void {
  if (saysSame(before, value)) return;
  if (!node) {
    patch.edits.push({ at: end, end, text: `: ${inBrackets(value)}` });
    return;
  }
  const isDeep = (isMap(node) || isSeq(node)) && node.items.length > 0;
  if (isDeep && typeof value === 'object' && isSeq(node) === Array.isArray(value)) {
    patchBrackets(node, value as Data, patch);
    return;
  }
  const [at, stop] = node.range!;
  const spliced =
    isScalar(node) && typeof before === 'string' && typeof value === 'string'
      ? splicedText(patch.text.slice(at, stop), before, value, true)
      : undefined;
  patch.edits.push({ at, end: stop, text: spliced ?? inBrackets(value) });
}

function inBrackets(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${yamlKey(key)}: ${inBrackets(item)}`)
      .join(', ')} }`;
  return bracketScalar(value) ?? JSON.stringify(value);
}

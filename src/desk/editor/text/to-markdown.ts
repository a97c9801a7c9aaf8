import type { Node } from 'prosemirror-model';
import { definitionsIn } from './definitions.ts';
import { habitsOf, otherHabits } from './habits.ts';
import type { TextLanguage } from './markdown-tree.ts';
import { gapBetween, type Written } from './neighbours.ts';
import type { Habits } from './text-of-tree.ts';
import { isUnchanged, type Surroundings } from './unchanged.ts';
import { writeBlock } from './write-block.ts';

const BLANK_LINE = '\n\n';

/**
 * The text of a document. Blocks that nobody changed are what they were read from, byte for byte; the others are
 * written so that they read back as they are.
 */
export function toMarkdown(doc: Node, language: TextLanguage): string {
  const surroundings = { language, definitions: definitionsIn(doc, language) };
  let text = '';
  let last: Written | undefined;
  doc.forEach((block) => {
    const [gap, written] = placed(last, block, surroundings);
    if (!written) return;
    text += gap + written.text;
    last = written;
  });
  return `${String(doc.attrs['start'])}${text}${String(doc.attrs['end'])}`;
}

/** A block behind another one, written so that both stay what they are, and what has to stand between them. */
function placed(
  last: Written | undefined,
  block: Node,
  surroundings: Surroundings,
): [string, Written | undefined] {
  let first: Written | undefined;
  for (const written of waysToWrite(block, surroundings, last)) {
    if (!last) return ['', written];
    first ??= written;
    const gap = gapBetween(last, written, surroundings);
    if (gap !== undefined) return [gap, written];
  }
  return [last ? BLANK_LINE : '', first];
}

function* waysToWrite(
  block: Node,
  surroundings: Surroundings,
  last: Written | undefined,
): Generator<Written> {
  const source = block.attrs['source'] as string | null;
  const [gap, own] = source === null ? [null, ''] : split(source);
  if (source !== null && isUnchanged(block, surroundings, last?.text ?? ''))
    yield { block, text: own, gap, isKept: true };
  const habits = habitsOf(block, own);
  for (const each of [habits, ...otherHabits(block, habits)]) {
    const text = remembered(block, surroundings, each);
    if (text !== undefined) yield { block, text, gap, isKept: false };
  }
}

function split(source: string): [string, string] {
  const gap = /^(?:[ \t]*\r?\n)*/.exec(source)![0];
  return [gap, source.slice(gap.length)];
}

const written = new WeakMap<Node, Map<string, string | undefined>>();

/** Texts are asked for at every stroke of a key, and most blocks are as they were before it. */
function remembered(block: Node, surroundings: Surroundings, habits: Habits): string | undefined {
  const texts = written.get(block) ?? new Map<string, string | undefined>();
  const key = JSON.stringify([surroundings, habits]);
  if (!texts.has(key)) texts.set(key, writeBlock(block, surroundings, habits));
  written.set(block, texts);
  return texts.get(key);
}

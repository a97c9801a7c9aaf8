import type { EditorState, Transaction } from 'prosemirror-state';
import { textSchema } from './schema.ts';

const { link } = textSchema.marks;

/** The text that a link is to be put on, and where it leads now. */
export interface LinkPlace {
  from: number;
  to: number;
  text: string;
  /** Undefined where there is no link yet. */
  href: string | undefined;
}

/** What is selected, or the whole link that the cursor stands in. */
export function linkPlace({ doc, selection }: EditorState): LinkPlace {
  const { from, to, $from } = selection;
  const around = linkAround(selection);
  if (selection.empty && around) return { ...around, text: doc.textBetween(around.from, around.to) };
  const mark = link.isInSet($from.marks()) ?? firstLink(doc, from, to);
  return { from, to, text: doc.textBetween(from, to, ' '), href: mark && String(mark.attrs['href']) };
}

/** @param text the words of a link where nothing is selected */
export function withLink(
  state: EditorState,
  { from, to }: LinkPlace,
  href: string,
  text: string,
): Transaction {
  const { tr } = state;
  const mark = link.create({ href });
  if (from === to) {
    const words = text.trim() || href.replace(/^(?:mailto:|tel:|https:\/\/)/, '');
    return tr
      .insert(from, textSchema.text(words, [...state.selection.$from.marks(), mark]))
      .removeStoredMark(link)
      .scrollIntoView();
  }
  return tr.removeMark(from, to, link).addMark(from, to, mark).removeStoredMark(link).scrollIntoView();
}

export function withoutLink({ tr }: EditorState, { from, to }: LinkPlace): Transaction {
  return tr.removeMark(from, to, link);
}

function firstLink(doc: EditorState['doc'], from: number, to: number) {
  let found: ReturnType<typeof link.isInSet>;
  doc.nodesBetween(from, to, (node) => {
    found ??= link.isInSet(node.marks);
    return !found;
  });
  return found;
}

function linkAround({ $from }: EditorState['selection']): Omit<LinkPlace, 'text'> | undefined {
  const { parent } = $from;
  const mark =
    link.isInSet($from.marks()) ?? ($from.nodeAfter ? link.isInSet($from.nodeAfter.marks) : undefined);
  if (!mark) return undefined;
  const isPart = (at: number): boolean => mark.isInSet(parent.child(at).marks);
  let first = Math.min($from.index(), parent.childCount - 1);
  if (!isPart(first) && first > 0) first -= 1;
  if (!isPart(first)) return undefined;
  let last = first;
  while (first > 0 && isPart(first - 1)) first -= 1;
  while (last + 1 < parent.childCount && isPart(last + 1)) last += 1;
  const at = (index: number): number => {
    let sum = $from.start();
    for (let before = 0; before < index; before++) sum += parent.child(before).nodeSize;
    return sum;
  };
  return { from: at(first), to: at(last + 1), href: String(mark.attrs['href']) };
}

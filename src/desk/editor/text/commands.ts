import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { MarkType, Node, NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { NodeSelection, Selection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { ComponentName } from '#checks/components.ts';
import { textSchema } from './schema.ts';

const { nodes } = textSchema;
const lists: readonly NodeType[] = [nodes.bullet_list, nodes.ordered_list];

/** A heading, or plain text where it is that heading already. Cells hold no headings. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) => {
    if (isInTable(state)) return false;
    if (isHeading(state, level)) return setBlockType(nodes.paragraph)(state, dispatch);
    return setBlockType(nodes.heading, { level })(state, dispatch);
  };
}

export function isHeading({ selection: { $from } }: EditorState, level: number): boolean {
  return $from.parent.type === nodes.heading && $from.parent.attrs['level'] === level;
}

export const toggleQuote: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  return isWithin(state, nodes.blockquote)
    ? lift(state, dispatch)
    : wrapIn(nodes.blockquote)(state, dispatch);
};

/** A list of this kind; a list of the other kind becomes one, and plain text where it is one already. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    if (isInTable(state)) return false;
    const around = listAround(state.selection.$from);
    if (!around) return wrapInList(type)(state, dispatch);
    if (around.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    const { tight } = around.node.attrs;
    dispatch?.(state.tr.setNodeMarkup(around.at, type, { tight: tight as boolean }));
    return true;
  };
}

/** Whether the innermost list around the cursor is of this kind. */
export function isInList({ selection: { $from } }: EditorState, type: NodeType): boolean {
  return listAround($from)?.node.type === type;
}

export function isWithin({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
  return false;
}

export function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  return doc.rangeHasMark(selection.from, selection.to, type);
}

export const toggle = (type: MarkType): Command => toggleMark(type, null, { includeWhitespace: false });

/** A break within a paragraph. A heading and a cell are one line. */
export const breakLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (isInTable(state)) return true;
  if ($from.parent.type !== nodes.paragraph) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Everything from the first letter to the last, so that tools see what kind of text it is. */
export const selectAll: Command = ({ doc, tr }, dispatch) => {
  const [first, last] = [Selection.atStart(doc), Selection.atEnd(doc)];
  if (!(first instanceof TextSelection && last instanceof TextSelection)) return false;
  dispatch?.(tr.setSelection(TextSelection.create(doc, first.from, last.to)));
  return true;
};

/** Where everything is selected nothing stays, also no empty heading or list. */
export const deleteAll: Command = ({ doc, selection, tr }, dispatch) => {
  const isAll = selection.from <= Selection.atStart(doc).from && selection.to >= Selection.atEnd(doc).to;
  if (selection.empty || !isAll) return false;
  dispatch?.(tr.delete(0, doc.content.size).scrollIntoView());
  return true;
};

/** Columns and rows that a new table begins with, the head among them. */
const COLUMNS = 2;
const ROWS = 3;

export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const type = row === 0 ? nodes.table_header : nodes.table_cell;
    return nodes.table_row.create(
      null,
      Array.from({ length: COLUMNS }, () => type.createAndFill()!),
    );
  });
  return insertBlock(nodes.table.create(null, rows))(state, dispatch);
};

export function insertComponent(name: ComponentName): Command {
  return insertBlock(nodes.component.create({ name, data: {} }));
}

/** Puts a block behind the one the cursor is in, or in its place where that is empty; the cursor goes into it. */
export function insertBlock(node: Node): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const { $from, $to } = state.selection;
    const isEmpty =
      $from.depth === 1 && $from.parent.type === nodes.paragraph && $from.parent.childCount === 0;
    const from = isEmpty ? $from.before(1) : $to.depth > 0 ? $to.after(1) : $to.pos;
    const tr = state.tr.replaceWith(from, isEmpty ? $from.after(1) : from, node);
    const selection = node.isAtom
      ? NodeSelection.create(tr.doc, from)
      : TextSelection.near(tr.doc.resolve(from + 1));
    dispatch(tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

function listAround($at: ResolvedPos): { node: Node; at: number } | undefined {
  for (let depth = $at.depth; depth > 0; depth--) {
    const node = $at.node(depth);
    if (lists.includes(node.type)) return { node, at: $at.before(depth) };
  }
  return undefined;
}

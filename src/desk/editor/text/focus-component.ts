import { NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { textSchema } from './schema.ts';

/** Whoever has inserted a component fills it in next: the cursor goes into its first field. */
export function focusComponent(view: EditorView): void {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type !== textSchema.nodes.component) return;
  const dom = view.nodeDOM(selection.from);
  if (dom instanceof HTMLElement)
    dom.querySelector<HTMLElement>('.fields :is(input, select, textarea)')?.focus();
}

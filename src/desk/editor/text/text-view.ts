import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { closeHistory, history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, type Command } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import type { Known } from '#checks/known.ts';
import type { TextWords } from '#desk/words/text-words.ts';
import { ComponentView } from './component-view.ts';
import { keyPlugins, type KeyActions } from './keys.ts';
import { imageView, itemView, linkView, rawInlineView, rawView } from './other-views.ts';
import { pastePlugin, type PasteRules } from './paste/paste-plugin.ts';
import { tableShape } from './table-shape.ts';

export interface TextViewRules extends KeyActions, PasteRules {
  doc: Node;
  /** Id, name and what else the element of the text has. */
  attributes: Record<string, string>;
  known: Known;
  say: TextWords;
  onChange: () => void;
  /** Called after every change, also of the selection alone. */
  onState: (state: EditorState) => void;
  onLeave: () => void;
}

/** Shows a document in an element, to be written in. */
export function textView(place: HTMLElement, rules: TextViewRules): EditorView {
  const { known, say } = rules;
  const view = new EditorView(place, {
    state: textState(rules.doc, rules),
    attributes: rules.attributes,
    nodeViews: {
      component: (node, view, getPos) => new ComponentView(node, { view, getPos, known, say }),
      raw: (node) => rawView(node, say),
      raw_inline: (node) => rawInlineView(node, say),
      image: (node) => imageView(node, say),
      list_item: (node, view, getPos) => itemView(node, view, getPos, say),
    },
    markViews: { link: linkView },
    handleDOMEvents: {
      blur: () => {
        rules.onLeave();
        return false;
      },
    },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr));
      if (tr.docChanged) rules.onChange();
      rules.onState(view.state);
    },
  });
  return view;
}

/** A text as it is opened: nothing of what was before can be brought back. */
export function textState(doc: Node, rules: TextViewRules): EditorState {
  return EditorState.create({
    doc,
    plugins: [
      pastePlugin(rules),
      ...keyPlugins(rules),
      tableEditing(),
      tableShape(),
      history(),
      gapCursor(),
      dropCursor({ color: 'currentColor' }),
    ],
  });
}

/** Runs a command on what is selected and goes on writing. */
export function run(view: EditorView, command: Command): void {
  // Each use of a tool can be taken back by itself.
  command(view.state, (tr) => view.dispatch(closeHistory(tr)), view);
  view.focus();
}

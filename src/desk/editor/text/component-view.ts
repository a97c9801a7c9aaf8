import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView, NodeView } from 'prosemirror-view';
import type { ComponentName } from '#checks/components.ts';
import type { Known } from '#checks/known.ts';
import { componentWords } from '#desk/words/component-words.ts';
import type { TextWords } from '#desk/words/text-words.ts';
import type { BlockData } from '../mdx-blocks.ts';
import { fieldsOf } from './component-fields.ts';
import { componentForm, type ComponentForm } from './component-form.ts';
import { componentProblems } from './component-problems.ts';
import { button, element } from './element.ts';

/** Where a component stands, and what is known there. */
interface Place {
  view: EditorView;
  getPos: () => number | undefined;
  known: Known;
  say: TextWords;
}

let count = 0;

/** A component within the text: its name, and a form for what it says. */
export class ComponentView implements NodeView {
  readonly dom: HTMLElement;
  readonly #form: ComponentForm;
  readonly #place: Place;
  #node: Node;

  constructor(node: Node, place: Place) {
    const { known, say } = place;
    this.#node = node;
    this.#place = place;
    const label = componentWords[this.#name]!.label[say.lang];
    this.#form = componentForm(fieldsOf(this.#name, known, say.lang), {
      id: `component-${++count}`,
      data: this.#data,
      unchosen: say('choose'),
      onChange: (name, value) => this.#change({ ...this.#data, [name]: value }),
      onLeave: () => this.#judge(),
    });
    this.dom = element('div', {
      class: 'component',
      role: 'group',
      contenteditable: 'false',
      'aria-label': say('componentFields', { name: label }),
    });
    const remove = say('removeComponent', { name: label });
    const head = element('div', { class: 'head' });
    head.append(
      element('strong', {}, label),
      button('×', { 'aria-label': remove, title: remove }, () => this.#remove()),
    );
    this.dom.append(head, this.#form.dom);
    this.dom.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#leave();
    });
  }

  get #name(): ComponentName {
    return this.#node.attrs['name'] as ComponentName;
  }
  get #data(): BlockData {
    return this.#node.attrs['data'] as BlockData;
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || node.attrs['name'] !== this.#name) return false;
    this.#node = node;
    this.#form.show(this.#data);
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode');
  }
  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode');
  }
  /** Puts the cursor into the first field. */
  focusFirst(): void {
    this.#form.focusFirst();
  }
  /** What is typed into the form is the form's. */
  stopEvent(event: Event): boolean {
    return event.target !== this.dom && !/^drag|^drop/.test(event.type);
  }
  ignoreMutation(): boolean {
    return true;
  }

  #change(data: BlockData): void {
    const at = this.#place.getPos();
    if (at === undefined) return;
    this.#place.view.dispatch(
      this.#place.view.state.tr.setNodeMarkup(at, null, { ...this.#node.attrs, data }),
    );
  }
  #judge(): void {
    const { known, say } = this.#place;
    this.#form.showProblems(componentProblems(this.#name, this.#data, known, say));
  }
  #remove(): void {
    const at = this.#place.getPos();
    if (at === undefined) return;
    const { state } = this.#place.view;
    this.#place.view.dispatch(closeHistory(state.tr.delete(at, at + this.#node.nodeSize)).scrollIntoView());
    this.#place.view.focus();
  }
  /** Back into the text, behind the component. */
  #leave(): void {
    const at = this.#place.getPos();
    if (at === undefined) return;
    const { state } = this.#place.view;
    const behind = TextSelection.near(state.doc.resolve(at + this.#node.nodeSize));
    this.#place.view.dispatch(state.tr.setSelection(behind));
    this.#place.view.focus();
  }
}

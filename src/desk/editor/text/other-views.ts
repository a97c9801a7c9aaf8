import type { Mark, Node } from 'prosemirror-model';
import type { EditorView, MarkView, NodeView } from 'prosemirror-view';
import { linkKind } from '#domain/links.ts';
import type { TextWords } from '#desk/words/text-words.ts';
import { element } from './element.ts';

/** What cannot be shown as text, as it is written, with a sentence that says that it stays. */
export function rawView({ attrs }: Node, say: TextWords): NodeView {
  const dom = element('div', { class: 'raw', contenteditable: 'false' });
  dom.append(element('p', {}, say('raw')), element('pre', {}, String(attrs['text'])));
  return { dom };
}

export function rawInlineView({ attrs }: Node, say: TextWords): NodeView {
  const title = say('raw');
  return { dom: element('code', { class: 'raw', contenteditable: 'false', title }, String(attrs['text'])) };
}

/** Named only: nothing is loaded from elsewhere, and the preview shows the entry's own. */
export function imageView({ attrs }: Node, say: TextWords): NodeView {
  const words = say('image', { alt: String(attrs['alt']), src: String(attrs['src']) });
  return { dom: element('span', { class: 'image', role: 'img', 'aria-label': words }, words) };
}

/** A link that no text may have leads nowhere in the field either. */
export function linkView({ attrs }: Mark): MarkView {
  const href = String(attrs['href']);
  const isAllowed = linkKind(href) !== 'forbidden';
  return { dom: element('a', { title: href, ...(isAllowed && { href, rel: 'noopener noreferrer' }) }) };
}

/** An item of a list; that of a list of tasks has a box to tick. */
export function itemView(
  node: Node,
  view: EditorView,
  getPos: () => number | undefined,
  say: TextWords,
): NodeView {
  const { checked } = node.attrs as { checked: boolean | null };
  const dom = element('li');
  if (checked === null) return { dom, contentDOM: dom, update: (next) => isSame(next, node) };
  const box = element('input', { type: 'checkbox', 'aria-label': say('isDone') }) as HTMLInputElement;
  box.checked = checked;
  const label = element('span', { class: 'box', contenteditable: 'false' });
  label.append(box);
  const contentDOM = element('div');
  dom.className = 'task';
  dom.append(label, contentDOM);
  box.addEventListener('change', () => {
    const at = getPos();
    if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, 'checked', box.checked));
  });
  return {
    dom,
    contentDOM,
    update: (next) => isSame(next, node),
    stopEvent: ({ target }) => target === box,
    ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
  };
}

function isSame(next: Node, node: Node): boolean {
  return next.type === node.type && next.attrs['checked'] === node.attrs['checked'];
}

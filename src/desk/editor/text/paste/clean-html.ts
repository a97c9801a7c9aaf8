import { raised, lowered } from './clean-text.ts';
import type { Block, CleanTree, Inline, Item, LeftOut, List, Marks } from './clean-tree.ts';
import { Flow } from './flow.ts';
import { marksIn } from './marks.ts';
import { pastedAddress } from './pasted-address.ts';
import { styleOf } from './style.ts';
import { isLayout, rowsOf } from './tables.ts';
import { isMarker, wordItem } from './word-item.ts';

/** What no reader sees as text. */
const SKIPPED = new Set(
  'script style template noscript head title meta link base iframe object embed applet audio video canvas svg map input select textarea button datalist progress meter frame frameset noframes xml'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html legend main nav p search section summary tbody td tfoot th thead tr caption'.split(
    ' ',
  ),
);

interface Context {
  flow: Flow;
  marks: Marks;
  leftOut: LeftOut;
  /** Whether line breaks in the source are line breaks. */
  isKept?: boolean;
}

/**
 * HTML of the clipboard as what it says, whatever program it comes from. It becomes no part of the page: nothing in it
 * runs or is loaded.
 */
export function cleanHtml(html: string): CleanTree {
  const written = html.replace(/^Version:[^<]*/, '');
  const { body } = new DOMParser().parseFromString(written, 'text/html');
  const leftOut = { images: 0, links: 0 };
  const blocks = blocksIn(body, {}, leftOut);
  const isShifted = body.querySelector('h1, .MsoTitle, [role=heading][aria-level="1"]') !== null;
  return { blocks: isShifted ? blocks.map(lowerHeading) : blocks, leftOut };
}

/** A page has one heading of the first level, its title: those of a text begin with the second. */
function lowerHeading(block: Block): Block {
  return block.is === 'heading' ? { ...block, level: block.level + 1 } : block;
}

function blocksIn(element: Element, marks: Marks, leftOut: LeftOut): Block[] {
  const flow = new Flow();
  walkIn(element, { flow, marks, leftOut });
  return flow.blocks();
}

function walkIn(element: Node, context: Context): void {
  for (const child of element.childNodes) walk(child, context);
}

function walk(node: Node, context: Context): void {
  if (node.nodeType === Node.TEXT_NODE)
    return context.flow.text(node.textContent ?? '', context.marks, context.isKept);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as HTMLElement;
  const style = styleOf(element);
  if (SKIPPED.has(element.localName) || isHidden(element, style) || isMarker(element)) return;
  const { flow, leftOut } = context;
  const marks = marksIn(element, context.marks);
  const isKept = style.get('white-space')?.startsWith('pre') ?? context.isKept ?? false;
  const within = { flow, leftOut, marks, isKept };
  const item = wordItem(element);
  if (item) return flow.add({ is: 'levelled', ...item, blocks: blocksIn(element, marks, leftOut) });
  const level = headingLevel(element);
  if (level !== undefined) return addHeading(element, level, within);
  switch (element.localName) {
    case 'br':
      return flow.break();
    case 'img':
      return image(element, within);
    case 'a':
      return link(element, within);
    case 'sup':
    case 'sub': {
      const sign = (element.localName === 'sup' ? raised : lowered)(element.textContent);
      return sign === undefined ? walkIn(element, within) : flow.text(sign, marks);
    }
    case 'hr':
      return flow.add({ is: 'rule' });
    case 'pre':
      return flow.add({ is: 'code', text: linesOf(element) });
    case 'blockquote':
      return flow.add({ is: 'quote', blocks: blocksIn(element, marks, leftOut) });
    case 'ul':
    case 'ol':
    case 'menu':
      return addList(element, within);
    case 'table':
      return addTable(element as HTMLTableElement, within);
  }
  const isBlock = BLOCKS.has(element.localName);
  if (isBlock) flow.close();
  walkIn(element, within);
  if (isBlock) flow.close();
}

function isHidden(element: HTMLElement, style: ReadonlyMap<string, string>): boolean {
  return element.hasAttribute('hidden') || style.get('display') === 'none' || style.get('mso-hide') === 'all';
}

function headingLevel(element: Element): number | undefined {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level !== undefined) return Number(level);
  if (element.classList.contains('MsoTitle')) return 1;
  if (element.getAttribute('role') !== 'heading') return undefined;
  return Number(element.getAttribute('aria-level')) || 2;
}

function addHeading(element: Element, level: number, { flow, marks, leftOut }: Context): void {
  const inline = withoutBold(inlineIn(element, marks, leftOut));
  if (inline.length > 0) flow.add({ is: 'heading', level, inline });
}

/** Everything in an element on one line: cells and headings have no paragraphs. */
function inlineIn(element: Element, marks: Marks, leftOut: LeftOut): Inline[] {
  return onOneLine(blocksIn(element, marks, leftOut));
}

function onOneLine(blocks: readonly Block[]): Inline[] {
  const lines = blocks.map((block): Inline[] => {
    if (block.is === 'list') return onOneLine(block.items.flatMap((item) => item.blocks));
    if (block.is === 'quote') return onOneLine(block.blocks);
    if (block.is === 'table')
      return onOneLine(block.rows.flat().map((inline) => ({ is: 'paragraph', inline })));
    if (block.is === 'code') return [{ text: block.text.replace(/\s+/g, ' '), marks: { code: true } }];
    return block.is === 'rule' ? [] : block.inline;
  });
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, at): Inline[] => [...(at > 0 ? [{ text: ' ', marks: {} }] : []), ...line])
    .map((piece) => ('isBreak' in piece ? { text: ' ', marks: {} } : piece));
}

/** What is bold as a whole is so by its looks: headings, and the first row of a table. */
function withoutBold(inline: Inline[]): Inline[] {
  const isWhole = inline.every(
    (piece) => 'isBreak' in piece || piece.marks.strong || piece.text.trim() === '',
  );
  if (!isWhole) return inline;
  return inline.map((piece) => {
    if ('isBreak' in piece) return piece;
    const marks = { ...piece.marks };
    delete marks.strong;
    return { ...piece, marks };
  });
}

function image(element: HTMLElement, { flow, marks, leftOut }: Context): void {
  const text = element.getAttribute('alt') ?? '';
  if (/^\p{Extended_Pictographic}/u.test(text) && text.length <= LONGEST_EMOJI) return flow.text(text, marks);
  // What nobody sees counts visits.
  if (element.getAttribute('width') !== '1' && element.getAttribute('height') !== '1') leftOut.images++;
}

/** UTF-16 units: families are made of several persons. */
const LONGEST_EMOJI = 14;

function link(element: Element, context: Context): void {
  const href = element.getAttribute('href');
  const address = href === null ? undefined : pastedAddress(href);
  if (address === 'forbidden') context.leftOut.links++;
  const isLink = address !== undefined && address !== 'forbidden';
  const marks = { ...context.marks };
  delete marks.link;
  walkIn(element, { ...context, marks: isLink ? { ...marks, link: address } : context.marks });
}

function linesOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent.replace(/\r\n?/g, '\n').replace(/^\n|\n$/g, '');
}

function addList(element: Element, { flow, marks, leftOut }: Context): void {
  const children = [...element.children];
  // Of Word on the web each item says its own level.
  if (children.some((child) => wordItem(child))) {
    for (const child of children) walk(child, { flow, marks, leftOut });
    return;
  }
  const items: Item[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE && /^(ul|ol|menu)$/.test((child as Element).localName)) {
      const nested = blocksIn(wrapped(child), marks, leftOut);
      if (items.length > 0) items.at(-1)!.blocks.push(...nested);
      else items.push({ checked: null, blocks: nested });
      continue;
    }
    const blocks =
      child.nodeType === Node.ELEMENT_NODE
        ? blocksIn(child as Element, marksIn(child as Element, marks), leftOut)
        : blocksIn(wrapped(child), marks, leftOut);
    if (blocks.length > 0) items.push({ checked: checkedOf(child), blocks });
  }
  if (items.length > 0) flow.add(listOf(element, items));
}

function listOf(element: Element, items: Item[]): List {
  const isOrdered = element.localName === 'ol';
  const [first] = element.querySelectorAll(':scope > li');
  const start = Number(first?.getAttribute('value') ?? element.getAttribute('start') ?? 1);
  return { is: 'list', start: isOrdered ? Math.max(0, Math.trunc(start) || 0) : null, items };
}

function wrapped(node: Node): Element {
  const around = node.ownerDocument!.createElement('div');
  around.append(node.cloneNode(true));
  return around;
}

function checkedOf(item: Node): boolean | null {
  if (item.nodeType !== Node.ELEMENT_NODE) return null;
  const box = (item as Element).querySelector('input[type=checkbox]');
  return box && box.closest('li') === item ? box.hasAttribute('checked') : null;
}

function addTable(table: HTMLTableElement, { flow, marks, leftOut }: Context): void {
  if (isLayout(table)) {
    for (const row of table.rows)
      for (const cell of row.cells) for (const block of blocksIn(cell, marks, leftOut)) flow.add(block);
    return;
  }
  if (table.caption) {
    flow.close();
    walk(table.caption, { flow, marks, leftOut });
  }
  const [head, ...rows] = rowsOf(table, (cell) => inlineIn(cell, marksIn(cell, marks), leftOut));
  if (!head) return;
  const isBold = head.every((cell) => withoutBold(cell) !== cell);
  flow.add({ is: 'table', rows: [isBold ? head.map(withoutBold) : head, ...rows] });
}

import type { Marks } from './clean-tree.ts';
import { styleOf } from './style.ts';

type Mark = Exclude<keyof Marks, 'link'>;

const markOf: Readonly<Record<string, Mark>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
};

/** Weight from which a font counts as bold. */
const BOLD = 600;

/** Marks of what stands in an element, by its name and, which decides, its style. */
export function marksIn(element: Element, around: Marks): Marks {
  const marks = { ...around };
  const own = markOf[element.localName];
  if (own) marks[own] = true;
  const style = styleOf(element);
  set(marks, 'strong', isBold(style.get('font-weight')));
  set(marks, 'em', isItalic(style.get('font-style')));
  const line = style.get('text-decoration') ?? style.get('text-decoration-line');
  if (line?.includes('line-through')) marks.strike = true;
  return marks;
}

/** Google Docs wraps everything in a `b` that is not bold. */
function set(marks: Marks, mark: Mark, said: boolean | undefined): void {
  if (said === true) marks[mark] = true;
  if (said === false) delete marks[mark];
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined || /^(inherit|initial|unset|lighter)/.test(weight)) return undefined;
  return weight.startsWith('bold') || Number.parseInt(weight) >= BOLD;
}

function isItalic(style: string | undefined): boolean | undefined {
  if (style === undefined || /^(inherit|initial|unset)/.test(style)) return undefined;
  return /^(italic|oblique)/.test(style);
}

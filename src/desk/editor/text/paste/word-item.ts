import { styleOf } from './style.ts';

/** Where an item of Word's stands in its list. */
export interface WordItem {
  level: number;
  number: number | null;
}

/**
 * What Word and Outlook write instead of a list: paragraphs with `mso-list: l0 level2 lfo1`, whose bullet or number is
 * text. Word on the web writes each item as a list of its own, with its level.
 */
export function wordItem(element: Element): WordItem | undefined {
  const onWeb = element.localName === 'li' && element.getAttribute('data-aria-level');
  if (onWeb) return { level: Number(onWeb) || 1, number: numberOnWeb(element) };
  const said = /level(\d+)/.exec(styleOf(element).get('mso-list') ?? '');
  return said ? { level: Number(said[1]), number: numberIn(markerOf(element)) } : undefined;
}

/** Whether an element is the bullet or number that Word draws. */
export function isMarker(element: Element): boolean {
  return styleOf(element).get('mso-list') === 'ignore';
}

function numberOnWeb(item: Element): number | null {
  const list = item.parentElement;
  return list?.localName === 'ol' ? Number(list.getAttribute('start')) || 1 : null;
}

function markerOf(paragraph: Element): string {
  return [...paragraph.querySelectorAll('[style]')].find(isMarker)?.textContent.trim() ?? '';
}

/** `3.`, `(b)`, `iv)`; a bullet has none. */
function numberIn(marker: string): number | null {
  const [, digits, letter] = /^\(?(?:(\d+(?=[.)]))|([a-z]+)[.)])/i.exec(marker) ?? [];
  if (digits !== undefined) return Number(digits);
  if (letter === undefined) return null;
  const isRoman = /^[ivx]+$/i.test(letter);
  return isRoman || letter.length > 1 ? 1 : letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

import type { ItemsWords } from '#desk/words/items-words.ts';
import type { Field } from './decap-list.ts';

/** What takes the focus in an item that was just added. */
export const INPUTS = 'input:not([type=hidden]), textarea, select, [contenteditable=true]';

export function labelOf(field: Field): string {
  return String(field.get('label', field.get('name')));
}

/** What Decap makes of an item in which nothing is filled in: `Kennung: –`, see the corrections. */
function isNameless(label: string): boolean {
  return /(?:^|: )–$|^[:\s]*$/.test(label);
}

/** What an item is called; Decap's own label of it may be missing. */
export function named(label: string | undefined, say: ItemsWords): string {
  return label === undefined || isNameless(label) ? say('untitled') : label;
}

import type { Translation } from '#i18n/phrases.ts';
import type { itemsDe } from './items-de.ts';

/** {@link itemsDe} in English. */
export const itemsEn = {
  add: 'Add {label}',
  count: { one: 'One item', other: '{n} items' },
  countOf: '{n} of {max} at most',
  full: 'No more than {max} are possible. Remove one to add another.',
  filter: 'Search the list: {label}',
  found: { one: 'One match', other: '{n} matches' },
  open: 'Expand: {label}',
  close: 'Collapse: {label}',
  up: 'Move up: {label}',
  down: 'Move down: {label}',
  drag: 'Move with the mouse',
  remove: 'Remove: {label}',
  untitled: 'Without a name yet',
  added: 'New item in place {at} of {n}.',
  moved: '{label}: now in place {at} of {n}.',
  removed: '{label} removed.',
  fixedId: 'Published: entries name this id, so it stays.',
} as const satisfies Translation<typeof itemsDe>;

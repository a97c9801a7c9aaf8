import type { Translation } from '#i18n/phrases.ts';
import type { choiceDe } from './choice-de.ts';

/** {@link choiceDe} in English. */
export const choiceEn = {
  nothing: 'Nothing found for “{typed}”.',
  empty: 'There is nothing to choose from yet.',
  more: {
    one: 'One more match: type on to see it.',
    other: '{n} more: type on to see them.',
  },
  found: {
    one: 'One match. Choose with the arrow keys, take it with Enter.',
    other: '{n} matches. Choose with the arrow keys, take one with Enter.',
  },
  chosen: '“{label}” chosen.',
  removed: '“{label}” removed.',
  remove: 'Remove: {label}',
  clear: 'Clear the choice: {label}',
  open: 'Show the choice',
  also: 'also: {word}',
  most: {
    one: 'No more than one can be given here. Remove it to choose another.',
    other: 'No more than {n} can be given here. Remove one to choose another.',
  },
  alike: {
    one: 'This may be there already (opens a new tab):',
    other: 'This may be there already, {n} entries are alike (open a new tab):',
  },
} as const satisfies Translation<typeof choiceDe>;

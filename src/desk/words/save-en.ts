import type { Translation } from '#i18n/phrases.ts';
import type { saveDe } from './save-de.ts';

/** {@link saveDe} in English. */
export const saveEn = {
  notSaved: {
    one: 'Not saved: one statement is still to be changed.',
    other: 'Not saved: {n} statements are still to be changed.',
  },
  nothingLost: 'Nothing is lost: your text stays. Change what is named here and save once more.',
  notReady: {
    one: 'Not ready yet: one statement is to be added or changed.',
    other: 'Not ready yet: {n} statements are to be added or changed.',
  },
  keptAsDraft:
    'The draft is saved and stays as it is. Add what is named here and save; then it can be ready.',
  toField: 'Go to the field “{field}”',
  body: 'Text',
  bodyLine: 'Text, line {line}',
  wholeEntry: 'Entry',
  close: 'Close the list',
  seeList: {
    one: 'One statement is still to be changed, see the list.',
    other: '{n} statements are still to be changed, see the list.',
  },
  imageKind:
    '“{name}” is no image that can be used here ({found}). Save it as JPEG, PNG or WebP and choose it again.',
  imageUnknown: 'unknown format',
  imageDamaged:
    '“{name}” cannot be read as an image. Open it in an image program, save it as JPEG or PNG and choose it again.',
  imageTooLarge:
    '“{name}” has {width} × {height} pixels; more than {limit} million are not opened. Make the image smaller and choose it again.',
  imageTooHeavy:
    '“{name}” is larger than {limit} MB even when made smaller. Save it as JPEG and choose it again.',
} as const satisfies Translation<typeof saveDe>;

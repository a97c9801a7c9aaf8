import type { Translation } from '#i18n/phrases.ts';
import type { actDe } from './act-de.ts';

/** {@link actDe} in English. */
export const actEn = {
  choose: 'Choose',
  chosen: { one: '{n} chosen', other: '{n} chosen' },
  chooseFirst: 'Choose entries to confirm, extend or settle several at once.',
  confirm: 'Confirmed today',
  extend: 'Extend',
  pause: 'Paused',
  resume: 'Available again',
  settle: 'Settled',
  until: 'then valid through {date}',
  untilBetween: 'then valid through {first} to {last}',
  outcomeNote: 'What came of it?',
  outcomeContacts: 'How many got in touch? (optional)',
  noteMissing: 'Write in one sentence what came of it.',
  settleNow: 'Enter as settled',
  cancel: 'Cancel',
  working: 'Entering …',
  done: {
    one: 'Entered: draft no. {number} with one entry is ready under “Workflow”.',
    other: 'Entered: draft no. {number} with {n} entries is ready under “Workflow”.',
  },
  doneHere: 'Entered in the draft of this entry.',
  saveFirst: 'The form holds something that is not saved yet. Save it first.',
  hasDraft:
    'There is a draft already of: {titles}. Take these entries out of the choice, or enter it in the draft.',
  inDraft: 'This entry changes in draft no. {number} too: {title}.',
  titleOfOne: '{act}: {title}',
  titleOfMany: '{act}: {n} entries',
  listBelow: 'What changes:',
  drafts: 'Drafts of several entries',
  publish: 'Publish',
  discard: 'Dismiss',
  askPublish: 'Do you want to publish “{title}”?',
  askDiscard: 'Do you want to dismiss “{title}”? The entries stay as they are published.',
  published: '“{title}” is published.',
  discarded: '“{title}” is dismissed.',
  mine: 'Assigned to me',
  noneMine:
    'Nothing is assigned to you at the moment. You assign a draft to yourself above its form, under “Talk”.',
} as const satisfies Translation<typeof actDe>;

import type { Translation } from '#i18n/phrases.ts';
import type { historyDe } from './history-de.ts';

/** {@link historyDe} in English. */
export const historyEn = {
  history: 'History',
  loading: 'Loading the history …',
  noHistory: 'This entry is not published yet.',
  version: '{at}, {author}',
  first: 'Added.',
  unreadable: 'This version cannot be read.',
  same: 'Nothing that can be read: only spelling of values or their order.',
  changed: '{label}: {before} → {after}',
  added: '{label}: {after} (new)',
  removed: '{label}: {before} (removed)',
  text: 'Text',
  addedText: 'Added: {text}',
  removedText: 'Removed: {text}',
  restore: 'Restore this version',
  current: 'This is how the entry is published now.',
  restoring: 'Entering …',
  restored: 'The version of {at} stands as draft no. {number} under “Workflow”.',
  restoreTitle: 'Version of {at}: {title}',
  talk: 'Talk about draft no. {number}',
  noTalk: 'Nobody has written anything about it yet.',
  remark: 'Your message',
  send: 'Send',
  sending: 'Sending …',
  assign: 'Assign to me',
  assignedTo: 'Assigned: {names}',
} as const satisfies Translation<typeof historyDe>;

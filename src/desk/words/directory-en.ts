import type { Translation } from '#i18n/phrases.ts';
import type { directoryDe } from './directory-de.ts';

/** {@link directoryDe} in English. */
export const directoryEn = {
  drafted: 'draft, not published yet',
  new: 'new, is saved with this entry',
  create: 'Add “{name}”',
  propose: 'Propose “{name}”',
  creating: 'New: {kind}',
  createdWith:
    'Is saved in one draft with this entry and reviewed with it. Website, role mailbox or phone: one of them is enough.',
  proposedWith: 'Is reviewed with this entry. Whoever keeps the terms accepts the proposal or changes it.',
  take: 'Add and choose',
  takeTerm: 'Propose and choose',
  cancel: 'Cancel',
  alike: 'This is there already: {name}.',
  takeAlike: 'Choose “{name}”',
  comesWith: 'This draft adds: {names}.',
  proposes:
    'This draft proposes a new term: {names}. Please check: its label in both languages, synonyms, broader term.',
} as const satisfies Translation<typeof directoryDe>;

import type { Translation } from '#i18n/phrases.ts';
import type { de } from './de.ts';

/** What people read who fill in an issue form, and the desk that takes it over. */
export const en = {
  missing: 'Please fill it in.',
  'missing-answer': 'The answer to “{about}” is missing.',
  'no-number': '“{about}” cannot be read as a number. Write the number alone, for example 20,000.',
  'two-units': '“{about}” names another unit. Choose that one, or write the number alone.',
  'no-day': '“{about}” is no date. Write it like this: 2030-12-31.',
  'no-choice': '“{about}” is not among the choices. Take a value of the form’s list, spelled exactly so.',
  'unit-missing': 'An amount needs a unit. Please add it.',
  'amount-missing': 'A unit needs an amount. Please add it.',
  'mailbox-missing':
    'You would like to be reached through a role mailbox. Please name it, or choose another way.',
  unticked: 'Please confirm: “{about}”',
  'no-reference': 'There is no reference in “{about}”. It stands on the entry’s page, for example A-7K3Q2.',
  'two-references': '“{about}” names several entries. Please send one form for each.',
  'unknown-reference': 'There is no entry for “{about}” here. Please compare it with the entry’s page.',
  'already-ended': 'This entry is marked as ended already.',
  'call-not-open': 'The call “{about}” takes no answers. An offer may be the better way.',
  'no-question':
    'There is no question for the line “{about}”. Write the question, a colon and the answer. The questions are: {allowed}',
  'not-public': 'The answer to “{about}” is not public. Please delete the line and send the answer by mail.',
  'answered-twice': '“{about}” is answered twice.',
  'no-answer-fits': 'The answer to “{about}” does not fit. Possible is: {allowed}',
  'free-text': 'a short text',
  thanks: 'Thank you!',
  proposed: 'Your entry is with the desk as a proposal: {pull}. Its reference is **{reference}**.',
  proposedAnswer:
    'Your public answers are with the desk as a proposal: {pull}. The reference of your answer is **{reference}**.',
  proposedEnd: 'The proposal to mark the entry {reference} as ended is with the desk: {pull}.',
  updated: 'The proposal {pull} is up to date with your latest change. The reference is **{reference}**.',
  next: 'Once it is approved, the entry is at {address}. This issue then closes by itself.',
  nextAnswer:
    'Please send contact data and answers to questions that are not public to {desk}, with the reference in the subject.',
  nextEnd: 'Once it is approved, its page changes: {address}',
  reported: 'The desk will look at the entry: {address}. You will read here what comes of it.',
  incomplete: {
    one: 'One thing is missing before we can take this over:',
    other: '{n} things are missing or do not fit before we can take this over:',
  },
  howToMend:
    'Please edit the text above (three dots, then “Edit”) and leave the headings as they are. Then leave a short note here.',
  personal:
    'What was said about persons stays visible in the history of the text, also after editing. The desk deletes it for good on request: {desk}',
  elsewhere: 'And ({file}):',
  refused: 'Not taken over.',
  'no-permission':
    'Only those who may write to this repository can take something over with the label {label}.',
  edited:
    'The text has changed since the label was set. Please read it once more and set the label {label} again.',
  'no-form':
    'The text comes from none of the forms. Please enter it in the editing system, or ask for the form to be used.',
  'too-long': 'The text is longer than GitHub takes.',
  'heading-twice':
    'The heading {heading} stands twice in the text. No program should guess which answer belongs to which question: please change the surplus heading and set the label {label} again.',
  'heading-missing':
    'The form’s heading {heading} is missing. Please put it back, then set the label {label} again.',
  'heading-moved':
    'The heading {heading} is not at its place in the form. Please restore the order, then set the label {label} again.',
  'branch-taken':
    'Somebody has gone on working on the branch {branch}. So that nothing is lost it stays as it is: go on there, or close the pull request, delete the branch and set the label {label} again.',
  merged: 'This is published already, with {pull}. Changes now go through the entry itself.',
  'pulls-forbidden':
    'Workflows may not open pull requests here yet. Whoever administers the repository allows it in Settings, Actions, General with “Allow GitHub Actions to create and approve pull requests”. Then set the label {label} again.',
  'content-broken':
    'The content of the main branch cannot be read: its settings or vocabulary have mistakes. Please mend these first (npm run hub -- check).',
  pullTitle: '{kind} from form {number}: {id}',
  pullTitleEnd: 'Ended, from form {number}: {id}',
  file: 'File',
  reference: 'Reference',
  hash: 'Text of the form when the label was set (SHA-256)',
  'new-organisation':
    'New organisation, still unchecked: {about}. Its seat is the location given in the form.',
  'other-mailbox': 'The form names another mailbox than the organisation has here: {about}',
  duplicates: 'Is it here already?',
  'same-organisation-and-category': 'same organisation and category',
  'similar-title': 'similar title',
  checksStarted:
    'The check runs on the branch {branch}. GitHub does not start it by itself for pull requests made by workflows, so it was started on purpose.',
  checksNotStarted:
    'GitHub starts no check for pull requests made by workflows, and it could not be started on purpose. Please close this pull request and open it again at once: then it runs.',
} as const satisfies Translation<typeof de>;

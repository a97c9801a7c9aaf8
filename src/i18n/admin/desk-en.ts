import type { Translation } from '../phrases.ts';
import type { deskDe } from './desk-de.ts';

/** {@link deskDe} in English. */
export const deskEn = {
  expired:
    'Your sign-in has expired or was revoked. Open this page in a second tab, sign in there, then save here once more: your text stays.',
  limited:
    'GitHub takes no more requests from you for now, again from {time}. Your text stays: save once more then.',
  forbidden:
    'GitHub does not allow that with your sign-in ({reason}). Your text stays. Ask those in charge of the repository for write access, or sign in with another token.',
  broken: 'GitHub answers with an error ({status}). Your text stays: wait a minute and save once more.',
  offline: 'No connection to GitHub. Your text stays: check your internet connection, then save once more.',
  draftExists:
    'There is a draft of this entry already (no. {number} by {author}). Your text is not saved and stays here: open the draft under “Workflow” in a second tab and add your changes there.',
  draftMoved:
    'Somebody else has changed this draft since you opened it. Your text is not saved and stays here: open the draft in a second tab and add your changes there.',
  entryMoved:
    'The published entry has changed since you opened it. Your text is not saved and stays here: open the entry anew in a second tab and add your changes there.',
  entryExists:
    'There is a file of that name already: {file}. Your text is not saved and stays here: change the title a little and save once more.',
  notMergeable:
    'GitHub does not publish this draft yet: {reason} Most often the approval by a second person is missing, or a check is running or has failed. Open no. {number} on GitHub.',
  noDelete:
    'Published entries are not deleted here: their address should stay true. Set the availability to “withdrawn” or “fulfilled”.',
  noLooseMedia:
    'Images belong to an entry: open the entry and add the image there, so that it is reviewed with it.',
  listTooLong:
    'GitHub has cut the list of files in {folder}. So that nothing is missing unnoticed, it is not shown.',
  listIncomplete: {
    one: 'A file could not be loaded: {files}. So that nothing is missing unnoticed, the list is not shown. Reload the page.',
    other:
      '{n} files could not be loaded: {files}. So that nothing is missing unnoticed, the list is not shown. Reload the page.',
  },
  startFailed: 'The desk could not start: {reason} Reload the page. If it stays, tell those in charge.',
} as const satisfies Translation<typeof deskDe>;

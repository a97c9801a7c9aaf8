import type { Translation } from '#i18n/phrases.ts';
import type { deskDe } from './desk-de.ts';

/** {@link deskDe} in English. */
export const deskEn = {
  expired:
    'Your sign-in has expired or was revoked. Sign in anew in a second tab and try here once more. What you have written stays.',
  limited:
    'GitHub takes no more requests from you for now, again from {time}. Try once more then. What you have written stays.',
  forbidden:
    'GitHub does not allow that with your sign-in ({reason}). Ask those in charge of the repository for write access, or sign in with another token. What you have written stays.',
  broken:
    'GitHub answers with an error ({status}). Wait a minute and try once more. What you have written stays.',
  offline:
    'No connection to GitHub. Check your internet connection, then try once more. What you have written stays.',
  draftExists:
    'There is a draft of this entry already (no. {number} by {author}). Your text is not saved and stays here: open the draft under “Workflow” in a second tab and add your changes there.',
  draftBegun:
    'Somebody else is just beginning a draft of this entry. Your text is not saved and stays here: in a minute, open the workflow in a second tab and enter your changes in that draft.',
  savedIncomplete: 'Draft saved. Before it can be “Ready”, this is still missing: {fields}.',
  savedAs:
    'Saved under a name of its own: there is an entry or draft “{title}” already, so yours is called “{name}”. See whether both mean the same.',
  draftMoved:
    'Somebody else has changed this draft since you opened it. Your text is not saved and stays here: open the draft in a second tab and add your changes there.',
  entryMoved:
    'The published entry has changed since you opened it. Your text is not saved and stays here: open the entry anew in a second tab and add your changes there.',
  entryExists:
    'There is a file of that name already: {file}. Your text is not saved and stays here: change the title a little and save once more.',
  draftOutdated:
    'The published entry has changed since this draft was begun. Your text is not saved and stays here: dismiss the draft in a second tab, open the published entry there and add your changes.',
  draftGone:
    'This draft is gone: somebody has published or dismissed it. What you have written stays here: open the entry anew in a second tab and add it there.',
  unreadChange:
    'Somebody else has changed this draft since you opened it. It is not published: reload the page, read the change, then publish.',
  noAccess:
    'With this sign-in you may not write anything in {repository}. Ask those in charge of the repository for write access, or sign in with another token.',
  noFork: 'Your copy of the repository is gone. Sign in anew: then another one is made, if you agree.',
  forkNotReady:
    'GitHub has not finished your copy of the repository yet. Wait a minute, then sign in once more.',
  notMergeable:
    'GitHub does not publish this draft yet: {reason} Most often the approval by a second person is missing, or a check is running or has failed. Open no. {number} on GitHub.',
  noDelete:
    'Published entries are not deleted here: their address should stay true. Set the availability to “withdrawn” or “fulfilled”.',
  noEntry:
    'There is no such entry. The address may be incomplete, or the entry had another name before: look for it in the list.',
  unreadable:
    'This entry cannot be edited here because it was changed by hand in such a way that it can no longer be read ({reason}). So that nothing of it is lost, it is not opened. Ask those responsible for the repository to correct it.',
  backToList: 'Back to the list: {list}',
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

import type { files as german } from '../de/files.ts';
import type { ProblemWords } from '../words.ts';

export const files: Record<keyof typeof german, ProblemWords> = {
  'folder-unexpected': {
    title: 'Unknown folder',
    message: 'The folder “{name}” does not belong in the content; what is in it is not published.',
    fix: '[[Rename it to “{nearest}”. ]]Allowed are: {allowed}.',
    why: 'Otherwise a typing mistake in a folder’s name would silently drop every entry in it.',
  },
  'file-unexpected': {
    title: 'Unknown file',
    message: 'The file “{name}” is neither an entry nor an image and is not published.',
    fix: 'Move it to the folder it belongs in, or delete it. Entries are named like offers/ffp2-masks.md.',
    why: 'What nobody reads is lost, so the check names every file it does not know.',
  },
  'file-ending': {
    title: 'Wrong file ending',
    message: 'Entries in this folder end in {wanted}.',
    fix: 'Rename the file so that it ends in {wanted}.',
    why: 'The ending decides how the file is read. MDX is for the desk’s own pages only.',
  },
  'file-symlink': {
    title: 'Link instead of a file',
    message: '“{name}” is a symbolic link.',
    fix: 'Put the content there as an ordinary file.',
    why: 'A link could publish files from outside the content, and leads nowhere on other machines.',
  },
  'file-special': {
    title: 'Not an ordinary file',
    message: '“{name}” is neither a file nor a folder but, for instance, a pipe or a device.',
    fix: 'Delete it or replace it by an ordinary file.',
    why: 'Reading a pipe or a device may wait for ever.',
  },
  'file-unreadable': {
    title: 'Cannot be read',
    message: '“{name}” cannot be read.',
    fix: 'Check the file’s name and permissions.',
    why: 'What cannot be read can be neither checked nor published.',
  },
  'file-too-large': {
    title: 'File too large',
    message: 'The file has {size} bytes; {limit} are allowed.',
    fix: 'Shorten the text or link to a document on the web.',
    why: 'An entry has a few kilobytes. Huge files are nearly always a mistake and slow everything down.',
  },
  'file-empty': {
    title: 'Empty file',
    message: 'The file says nothing.',
    fix: 'Fill in the fields or delete the file.',
    why: 'An empty file makes no entry.',
  },
  'file-missing': {
    title: 'File missing',
    message: 'The file “{name}” is missing.',
    fix: 'Add it, for example after the pattern of the hub that comes with the software.',
    why: 'Without settings and vocabulary there is no hub to make.',
  },
  'file-more': {
    title: 'More problems of this kind',
    message: 'This file has {count} more problems of the kind “{code}”.',
    fix: 'Correct those that are named and check the file again.',
    why: 'Hundreds of similar lines hide everything else.',
  },
  'generated-stale': {
    title: 'Generated file out of date',
    message: 'This file no longer follows from the settings, the vocabulary and the program.',
    fix: 'Run “npm run hub -- generate” and commit what it writes, deletes or adds.',
    why: 'Forms would go on naming a mailbox or an address of earlier days, and the guide fields that do not exist.',
  },
  'id-malformed': {
    title: 'Invalid file name',
    message:
      '“{found}” cannot be an id: lower-case letters a–z, digits and single hyphens are allowed, but not digits alone.',
    fix: 'Rename the file[[, for example to “{likely}”]]. Umlauts become ae, oe, ue, and ß becomes ss.',
    why: 'The id becomes part of the address. Capitals, spaces, #, ? or umlauts make addresses ambiguous or unusable.',
  },
  'id-too-long': {
    title: 'File name too long',
    message: 'The id has {found} characters; {limit} are allowed.',
    fix: 'Shorten the file name.',
    why: 'Long addresses break in mails and cannot be read out.',
  },
  'id-duplicate': {
    title: 'Two files for one entry',
    message: 'This file has the same id as “{other}”.',
    fix: 'Delete one of them or rename it.',
    why: 'Both would have the same address. On some machines one file also overwrites the other, because capitals do not count there.',
  },
  'language-folder': {
    title: 'Unknown language folder',
    message: 'The folder “{found}” is none of the languages {allowed}.',
    fix: 'Put the file below de/ or en/.',
    why: 'The folder says which language a text is in.',
  },
};

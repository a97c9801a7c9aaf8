import type { Translation } from '../phrases.ts';
import type { de } from './de.ts';

/** What the workflows say on GitHub. */
export const en = {
  fine: 'All is well: the check has nothing to object to.',
  fineButForeign: 'The entries are in order. Open is what the desk decides further below.',
  problemsFound: {
    one: 'One place needs a change. Below it says what to write there.',
    other: '{n} places need a change. Below it says for each what to write there.',
  },
  incomplete: {
    one: 'A draft: one statement is still missing. It is published when that is there.',
    other: 'A draft: {n} statements are still missing. It is published when they are there.',
  },
  missing: 'What is still missing',
  notFinished: 'The check did not get to its end. The {log} says why.',
  log: 'log',
  welcome:
    'Welcome, and thank you for this proposal! An automatic check has looked at it, and somebody from the desk will read it next. Just keep changing the files: this summary keeps itself up to date. {guide}',
  guide: 'How to contribute',
  entries: 'Entries in this proposal',
  noEntries: 'This proposal changes no entry.',
  added: 'new',
  changed: 'changed',
  removed: 'removed',
  page: 'page {address}',
  more: { one: '… and one more.', other: '… and {n} more.' },
  moreProblems: {
    one: '… and one more place, see the {log}.',
    other: '… and {n} more places, see the {log}.',
  },
  problems: 'What to change',
  place: 'line {line}, column {column}',
  help: 'more about it',
  elsewhere: 'Also in files that this proposal does not change:',
  duplicates: 'Is it here already?',
  duplicate: '{file} sounds like {other}. If it is the same, please add to the entry that is there.',
  foreign: 'Needs a maintainer’s eye',
  foreignIntro:
    'Contributions from outside add or change entries below {folder}. This proposal also changes:',
  'outside-content': 'part of the program or of its rules',
  standing: 'settings, vocabulary and standing pages are the desk’s',
  gone: 'an entry would vanish; “withdrawn” or “fulfilled” is mostly better',
  special: 'no ordinary file',
  unknown: 'neither an entry nor an image',
  foreignClosing:
    'If you did not mean to, please take these files out again. Otherwise somebody who may write decides.',
  preview: 'Preview',
  previewFiles: 'Preview to download',
  state: 'As of {commit}. {links}',
  allPlaces: 'Content: all places',
  linksTitle: 'Links that no longer work',
  linksNone: 'All {n} external links that were checked answer.',
  linksIntro:
    'Of {n} external links these no longer work. Please replace or remove them in the entry; this list keeps itself up to date every week.',
  linksMoved: 'Moved',
  linksMovedIntro: 'These addresses forward for good; the new one is the better one.',
  linksRefused: 'Cannot be checked',
  linksRefusedIntro: 'These sites do not let programs in. A look with a browser is enough.',
  movedTo: 'now {address}',
  usedIn: 'in {files}',
  forksTitle: 'Drafts that somebody should look at',
  forksNone: 'No draft lies unattended at present.',
  forksIntro:
    'These proposals from the editing system do not move on by themselves. Nothing is closed or deleted unless a person does it.',
  'fork-deleted':
    'The copy of the repository that it came from is gone. Its content is kept: {rescue} brings it into a branch of its own.',
  untouched: { one: 'Unchanged for a day.', other: 'Unchanged for {n} days.' },
  unlabelled: 'Without the label {label} the editing system does not show it.',
  by: 'by {login}',
  // Newer versions
  upgradesTitle: 'Newer versions of the packages',
  upgradesNone: 'All packages are at the newest version that docs/upgrading.md allows.',
  upgradesIntro:
    'Each group of packages was tried by itself at its newest versions. How to raise them, and what to look at: docs/upgrading.md. This list keeps itself up to date every month.',
  current: 'up to date',
  holds: 'all tests hold',
  'not-installed': 'cannot be installed',
  'platform-missing': 'packages for other machines are missing',
  'tests-fail': 'tests fail',
} as const satisfies Translation<typeof de>;

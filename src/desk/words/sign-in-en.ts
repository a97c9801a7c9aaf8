import type { Translation } from '#i18n/phrases.ts';
import type { signInDe } from './sign-in-de.ts';

export const signInEn = {
  title: 'Sign in to the desk',
  needs: 'What you need',
  needsAccount: 'an account of your own at GitHub, free of charge: the entries are kept there',
  needsInvitation:
    'as a member of the desk: an invitation to {repo}. GitHub sends it by e-mail; accept it once.',
  next: 'Then you see the list of offers. What you save becomes a draft; it is published only after a review.',
  withGitHub: 'Sign in with GitHub',
  inWindow: 'Please continue in the window that has opened. If you have closed it, just start again.',
  entering: 'Signing you in …',
  checking: 'Checking the token …',

  withToken: 'Sign in with an access token',
  tokenIntro:
    'For members of the desk who may edit {repo}. You make an access token (fine-grained personal access token) yourself on GitHub:',
  tokenCreate: 'Make a token on GitHub',
  newTab: '(opens a new tab)',
  tokenRepository: 'Choose “Only select repositories” there, and only {repo}.',
  tokenRights:
    'These permissions are filled in, and no others are needed: Contents – Read and write, Pull requests – Read and write, Commit statuses – Read, Metadata – Read.',
  tokenCopy: 'Copy the token to this page; GitHub shows it only once.',
  tokenMeaning:
    'With the token this page can, in your name, read entries in {repo}, make and change proposals and publish approved ones, and nothing else. It stays in this browser and goes to GitHub only. “Log out” deletes it here; you revoke it on GitHub. Please do not sign in like this on somebody else’s device.',
  tokenLabel: 'Access token',
  tokenShow: 'Show the token',
  submit: 'Sign in',

  forkTitle: 'Make a copy of your own?',
  forkText:
    'You are not a member of the desk and can take part all the same: your proposals are made in a copy of {repo} of your own (on GitHub: a fork) in your account. From there you submit them for review. A copy that exists already is used.',
  forkYes: 'Make the copy and continue',
  forkNo: 'Cancel',

  trialTitle: 'A desk to try out',
  trialText:
    'You work on this machine: without an account, without a network and on a copy of the entries. Save, review and publish as you like; in the end everything is thrown away.',

  back: 'Back to the website',

  problem: 'The sign-in did not work',
  tokenEmpty: 'Please paste your access token.',
  tokenMalformed:
    'This is no access token: one begins with github_pat_ and has no spaces. Please copy it once more.',
  tokenRefused:
    'GitHub does not accept this token (401): it has expired, was revoked or was not copied whole. Please make a new one.',
  blocked:
    'GitHub refuses the access (403). Some organisations have to approve a token first: please look under “Personal access tokens” on GitHub.',
  limited: 'GitHub takes no more requests at the moment. Please try again in an hour.',
  noRepository:
    'This token cannot reach {repo} (404). Please choose exactly this repository when you make it.',
  noWrite: 'Your account may not write to {repo}. Please ask the desk for an invitation.',
  noWriteFork:
    'Your account may not write to {repo}, and with an access token only members of the desk can work. Please sign in with GitHub or ask the desk for an invitation.',
  noContents:
    'The token lacks the permission “Contents – Read and write” for {repo}. Please add it on GitHub; the token stays the same.',
  noPulls:
    'The token lacks the permission “Pull requests – Read and write” for {repo}. Please add it on GitHub; the token stays the same.',
  offline: 'GitHub cannot be reached. Please check your internet connection and try again.',
  gitHubFails: 'GitHub does not answer properly at the moment. Please try again in a few minutes.',
  ended: 'Your sign-in is no longer valid. Please sign in again.',
  failed: 'GitHub has not signed you in: {reason}',
  popupBlocked:
    'Your browser has blocked the sign-in window. Please allow this page to open windows (pop-ups) and try again.',
  helperWrong:
    'The address of the sign-in helper is set wrongly: base_url must begin with https:// and have no path. Please tell the desk.',
  declined: 'You declined the access at GitHub. You can try again at any time.',
  codeExpired:
    'GitHub no longer accepts the confirmation: it is good once and for ten minutes only. Please sign in again.',
  scopeMissing:
    'GitHub did not give the access that is needed. Please sign in again and allow the access to repositories.',
  helperSetup: 'The sign-in helper is not set up properly at GitHub. Please tell the desk.',
  forkRefused: 'Without a copy of your own you cannot propose anything here. You can try again at any time.',
} as const satisfies Translation<typeof signInDe>;

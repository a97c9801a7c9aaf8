import type { Translation } from '../phrases.ts';
import type { de } from './de.ts';

export const en = {
  // Frame
  skip: 'Skip to content',
  mainNav: 'Main navigation',
  footerNav: 'Legal and help',
  footerHub: 'More from the hub',
  breadcrumbs: 'You are here',
  toHome: '{name}: to the home page',
  home: 'Home',
  otherLanguage: 'Deutsch',
  search: 'Search',
  submit: 'Submit',
  archive: 'Archive',
  imprint: 'Imprint',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  'plain-language': 'Plain language',
  about: 'About the hub',
  operatedBy: 'Operated by {name}',
  licence: 'Source code under the EUPL-1.2',
  source: 'Source code and history',
  state: 'As of {date}',
  external: 'external page',
  expired: 'expired',
  ended: 'closed',
  modeDormant: 'This hub is dormant. It will open again as soon as it is needed.',
  modePrepared: 'This hub is prepared and not yet open.',
  modeWindingDown: 'This hub is winding down. It takes no new entries.',
  modeArchive: 'This hub is an archive. Nothing here is a valid offer any more.',
  original: 'This text is available in German only. You are reading the original.',
  outdatedTranslation: 'The German version is newer than this one; it is of {date}.',
  toNewer: 'To the German version',

  // Home
  homeTitle: 'Offers, requests and official guidance',
  lead: 'Companies, authorities and associations match offers and requests for protective equipment, medical devices and production capacity.',
  searchLabel: 'Search offers and requests',
  searchHint: 'for example respirator, EN 13795 or Tuttlingen',
  searchButton: 'Search',
  figures: 'The hub in figures',
  figureOffers: { one: 'offer', other: 'offers' },
  figureRequests: { one: 'open request', other: 'open requests' },
  figureCalls: { one: 'open call', other: 'open calls' },
  untilDate: 'until {date}',
  openCall: 'Open call',
  newest: 'Newest entries',
  openRequests: 'Urgently needed',
  newestGuidance: 'News from authorities',
  allOffers: { one: 'See the one offer', other: 'See all {n} offers' },
  allRequests: { one: 'See the one request', other: 'See all {n} requests' },
  allGuidance: 'All official guidance',
  allNews: 'All news',
  chart: 'Offers and requests by category',
  chartNote: 'Open entries on {date}, by broad category.',
  howItWorks: 'How the hub works',
  step1: 'Submit',
  step1Text: 'You send the desk an offer or a request. You need no account.',
  step2: 'Check',
  step2Text: 'The desk reads every entry, says what was checked, and publishes it.',
  step3: 'Match',
  step3Text: 'Those interested get in touch directly or through the desk. What expires leaves the lists.',
  submitNow: 'Submit an offer or request',

  // Lists
  introArchive: 'Expired, fulfilled and withdrawn entries, and closed calls. None of it still holds.',
  entries: { one: '{n} entry', other: '{n} entries' },
  pageRange: '{from} to {to} of {n} entries',
  inCategory: '{kind}: {name}',
  narrow: 'Narrow down',
  byCategory: 'By category',
  byRegion: 'By region',
  showAll: 'Show all',
  nothing: 'There are no entries here at the moment.',
  nothingHint: 'Look in a broader category or region, or submit something yourself.',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: 'Page {n}',
  pageOf: 'Page {n} of {total}',
  titlePage: '{title} – page {n}',

  // Submit
  submitTitle: 'Submit an offer or request',
  submitIntro:
    'Write to the desk. It checks your statements, asks when something is missing, and publishes the entry.',
  submitByMail: 'By e-mail',
  submitByMailText: 'The buttons open your mail programme with a template that you only need to fill in.',
  mailOffer: 'Send an offer by e-mail',
  mailRequest: 'Send a request by e-mail',
  mailBy: 'Without a mail programme write to',
  phoneBy: 'By phone you reach the desk at',
  submitByGithub: 'With a GitHub account',
  submitByGithubText:
    'Fill in a form: you get precise feedback when something is missing, and the reference of your entry. Everything you write there is public at once.',
  githubOffer: 'Submit an offer with a form',
  githubRequest: 'Submit a request with a form',
  submitInEditor: 'Several entries, or changing one?',
  openEditor: 'Write in the editor, with a preview',
  submitAsFile: 'Rather as a file, with a pull request:',
  fileOffer: 'create a file for an offer',
  fileRequest: 'create a file for a request',
  needed: 'What we need from you',
  neededWhat: 'What you offer or seek, with quantity and unit',
  neededWhere: 'Town or region, and where you can deliver',
  neededTerms: 'Terms: donation, loan, cost price, market price or on request',
  neededProof: 'For protective equipment and medical devices: standard, conformity and evidence',
  submitUntil: 'How long the entry holds; at most {n} days, then we ask again',
  neededContact: 'A role address such as info@ or purchasing@, no personal data',
  whatIsPublic: 'What becomes public',
  whatIsPublicText:
    'The entry, the name of the organisation and the way of contact you choose are public. We do not publish names, personal addresses or mobile numbers. If you wish, contact goes through the desk.',
  afterwards: 'What happens next',
  afterwardsText:
    'Every entry gets a reference such as A-7K3Q2. With it you can change, extend or close it at any time.',
  mailTemplate: `Hello,

please publish this entry.

Title:
What and for what:
Quantity and unit:
Town, region:
Delivers to / needed in:
Terms (donation, loan, cost price, market price, on request):
Standard and evidence:
Valid until:

Organisation:
Website:
Role address for questions:
Contact on the page (organisation / role address / through the desk):
`,

  // Not found, status
  notFound: 'This page does not exist',
  notFoundText: 'Perhaps the address is incomplete. Entries keep their address even after they expire.',
  statusTitle: 'State of the content',
  statusIntro: 'For the desk: what this build of the pages holds and what is missing.',
  statusDay: 'Computed for {date}',
  statusCounts: 'Entries by kind',
  statusKind: 'Kind',
  statusCount: 'Number',
  statusSetAside: 'Files set aside',
  statusNone: 'None. All files are valid and published.',
  statusSome: {
    one: '{n} file has errors and is missing from the pages.',
    other: '{n} files have errors and are missing from the pages.',
  },
  statusPlace: 'Line {line}, column {column}',
} as const satisfies Translation<typeof de>;

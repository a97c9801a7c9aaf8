export const PLAN = 'See the doors in src/README.md.';

const ENTRIES = ['schemas', 'domain'];
const WORDED = [...ENTRIES, 'i18n'];
/** What each room may import from other rooms, by the plan in src/README.md; `desk` and `issue-forms` are wings of several rooms. */
const doors = {
  schemas: [],
  domain: ['schemas'],
  i18n: ENTRIES,
  search: WORDED,
  checks: WORDED,
  formats: WORDED,
  forms: WORDED,
  facts: [...WORDED, 'forms'],
  intake: [...WORDED, 'search'],
  'issue-forms/words': WORDED,
  'issue-forms/questions': [...WORDED, 'forms'],
  'issue-forms/answers': [...WORDED, 'search', 'intake'],
  'issue-forms/replies': [
    ...WORDED,
    'checks',
    'formats',
    'forms',
    'intake',
    'issue-forms/words',
    'issue-forms/questions',
    'issue-forms/answers',
    'files',
    'github',
  ],
  'desk/words': WORDED,
  'desk/config': [...WORDED, 'forms'],
  'desk/lists': [...WORDED, 'formats', 'forms', 'facts', 'desk/words', 'desk/config'],
  'desk/editor': [
    ...WORDED,
    'search',
    'intake',
    'checks',
    'formats',
    'forms',
    'facts',
    'desk/words',
    'desk/config',
    'desk/lists',
  ],
  'desk/bundle': [
    ...WORDED,
    'intake',
    'checks',
    'formats',
    'forms',
    'files',
    'desk/words',
    'desk/config',
    'styles',
  ],
  files: [...ENTRIES, 'checks', 'formats', 'forms', 'intake'],
  github: [...WORDED, 'checks', 'formats', 'forms', 'intake', 'issue-forms/questions', 'files'],
  cli: [
    ...WORDED,
    'search',
    'checks',
    'formats',
    'forms',
    'facts',
    'intake',
    'issue-forms',
    'files',
    'github',
    'oauth',
    'desk/bundle',
    'build',
  ],
  build: [
    ...WORDED,
    'search',
    'checks',
    'formats',
    'forms',
    'facts',
    'files',
    'issue-forms/questions',
    'desk/bundle',
  ],
  components: [...WORDED, 'search', 'formats', 'facts', 'browser', 'styles'],
  layouts: [...WORDED, 'formats', 'browser', 'styles', 'components'],
  views: [...WORDED, 'search', 'formats', 'facts', 'browser', 'styles', 'components', 'layouts', 'build'],
  pages: [...ENTRIES, 'views', 'build'],
  browser: [...WORDED, 'search', 'facts'],
  oauth: [],
};

export const PURE = [
  'schemas',
  'domain',
  'i18n',
  'search',
  'checks',
  'formats',
  'forms',
  'facts',
  'intake',
  'issue-forms/words',
  'issue-forms/questions',
  'issue-forms/answers',
  'desk/words',
  'desk/config',
  'desk/lists',
];
/** Rooms that touch the file system; in `build` only the integration hooks and the loader do. */
const WITH_FILES = ['files', 'cli', 'build', 'desk/bundle'];
/** Rooms that run in Node at all. */
const WITH_NODE = [...WITH_FILES, 'github', 'issue-forms/replies', 'oauth'];
/** The parts of `build/` that hold no data: addresses and the page's policy, needed wherever a link is drawn. */
const LINK_WORDS = { room: 'build', files: ['url.ts', 'csp.ts'], rooms: ['components', 'layouts'] };
/** Packages a pure room may use. Each one only turns text or values into others. */
const PURE_PACKAGES = ['zod', 'yaml', 'github-slugger', 'satteri'];

/** Doors of one room as patterns for `no-restricted-imports`. */
function patternsOf(room, depth) {
  const open = doors[room];
  const parts = LINK_WORDS.rooms.includes(room)
    ? [...open.map((name) => `${name}/`), ...LINK_WORDS.files.map((file) => `${LINK_WORDS.room}/${file}$`)]
    : open.map((name) => `${name}/`);
  const list = open.map((name) => `#${name}/…`).join(', ') || 'no other room';
  const patterns = [
    {
      regex: `^#(?!${room}/)${parts.length > 0 ? `(?!${parts.join('|')})` : ''}`,
      message: `${room}/ may import ${list}. Take what you need as an argument, or move this code to a room further right. ${PLAN}`,
    },
    {
      regex: `^#${room}/`,
      message: `Inside ${room}/ import a neighbour by its place: ./file.ts. ${PLAN}`,
    },
    {
      regex: `^${'\\.\\./'.repeat(depth)}`,
      message: `This path leaves ${room}/. Across rooms import #room/file.ts. ${PLAN}`,
    },
  ];
  if (!['build', 'views'].includes(room)) {
    patterns.push({
      regex: '^astro:content$',
      message: `${room}/ never queries. Let the view ask #build/hub.ts and hand the data over as props. ${PLAN}`,
    });
  }
  if (room === 'views') {
    patterns.push({
      regex: '^astro:content$',
      allowImportNames: ['render'],
      message: `A view may take only render from astro:content; entries come from #build/hub.ts. ${PLAN}`,
    });
  }
  if (!WITH_FILES.includes(room)) {
    patterns.push({
      regex: '^(?:node:)?fs(?:/|$)',
      message: `Only files/, cli/ and build/ touch the file system. Read it there and pass the result on. ${PLAN}`,
    });
  }
  if (!WITH_NODE.includes(room)) {
    patterns.push({
      regex: '^node:(?!fs(?:/|$))',
      message: `${room}/ runs without Node. Do this in files/, cli/ or build/ and pass the result on. ${PLAN}`,
    });
  }
  if (PURE.includes(room)) {
    patterns.push({
      regex: `^(?![.#]|node:|fs(?:/|$)|astro:content$)(?!(?:${PURE_PACKAGES.join('|')})(?:/|$))`,
      message: `Pure rooms import ${PURE_PACKAGES.join(', ')} and rooms to their left. A further text library is named in eslint.config.mjs. ${PLAN}`,
    });
  }
  if (room === 'browser') {
    patterns.push({
      regex: '^astro(?:[:/]|$)',
      message: `browser/ runs without Astro. Hand the data over in the page. ${PLAN}`,
    });
  }
  return patterns;
}

/** A room's files, with those right inside it apart from those in its folders: they leave it by other paths. */
export const roomRules = Object.keys(doors).flatMap((room) =>
  [1, 2, 3].map((depth) => ({
    name: `hub/doors/${room}/${depth}`,
    files: [`src/${room}${'/*'.repeat(depth)}.{ts,astro}`, `src/${room}${'/*'.repeat(depth)}.astro/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(room, depth) }] },
  })),
);

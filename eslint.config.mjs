import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { describedDisable } from './eslint.rules.mjs';

const PLAN = 'See the doors in src/README.md.';

/** What each room may import from other rooms, by the plan in src/README.md. */
const doors = {
  schemas: [],
  domain: ['schemas'],
  i18n: ['schemas', 'domain'],
  checks: ['schemas', 'domain', 'i18n'],
  formats: ['schemas', 'domain', 'i18n'],
  forms: ['schemas', 'domain', 'i18n'],
  intake: ['schemas', 'domain', 'i18n'],
  files: ['schemas', 'domain', 'checks', 'formats', 'forms', 'intake'],
  github: ['schemas', 'domain', 'i18n', 'checks', 'formats', 'forms', 'intake', 'files'],
  cli: [
    'schemas',
    'domain',
    'i18n',
    'checks',
    'formats',
    'forms',
    'intake',
    'files',
    'github',
    'oauth',
    'site',
  ],
  site: ['schemas', 'domain', 'i18n', 'checks', 'formats', 'forms', 'files'],
  components: ['schemas', 'domain', 'i18n', 'formats', 'browser', 'styles'],
  layouts: ['schemas', 'domain', 'i18n', 'formats', 'browser', 'styles', 'components'],
  views: ['schemas', 'domain', 'i18n', 'formats', 'browser', 'styles', 'components', 'layouts', 'site'],
  pages: ['schemas', 'domain', 'views', 'site'],
  browser: ['schemas', 'domain', 'i18n'],
  admin: ['schemas', 'domain', 'i18n', 'checks', 'formats', 'forms'],
  oauth: [],
};

const PURE = ['schemas', 'domain', 'i18n', 'checks', 'formats', 'forms', 'intake'];
/** Rooms that touch the file system; in `site` only the integration hooks and the loader do. */
const WITH_FILES = ['files', 'cli', 'site'];
/** Rooms that run in Node at all. */
const WITH_NODE = [...WITH_FILES, 'github', 'oauth'];
/** The parts of `site/` that hold no data: addresses and the page's policy, needed wherever a link is drawn. */
const LINK_WORDS = { room: 'site', files: ['url.ts', 'csp.ts'], rooms: ['components', 'layouts'] };
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
  if (!['site', 'views'].includes(room)) {
    patterns.push({
      regex: '^astro:content$',
      message: `${room}/ never queries. Let the view ask #site/entries.ts and hand the data over as props. ${PLAN}`,
    });
  }
  if (room === 'views') {
    patterns.push({
      regex: '^astro:content$',
      allowImportNames: ['render'],
      message: `A view may take only render from astro:content; entries come from #site/entries.ts. ${PLAN}`,
    });
  }
  if (!WITH_FILES.includes(room)) {
    patterns.push({
      regex: '^(?:node:)?fs(?:/|$)',
      message: `Only files/, cli/ and site/ touch the file system. Read it there and pass the result on. ${PLAN}`,
    });
  }
  if (!WITH_NODE.includes(room)) {
    patterns.push({
      regex: '^node:(?!fs(?:/|$))',
      message: `${room}/ runs without Node. Do this in files/, cli/ or site/ and pass the result on. ${PLAN}`,
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

const syntax = {
  everywhere: [
    { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that defines the name.' },
    {
      selector: 'ExportNamedDeclaration[source]',
      message: 'No barrels: import the file that defines the name.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^toLocale\\w*String$/][arguments.length=0]',
      message: 'Name the language: the machine’s own would change the output.',
    },
    {
      selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
      message:
        'Name the language as second argument, or use one Intl.Collator: the machine’s own would change the order.',
    },
  ],
  named: [
    {
      selector: 'ExportDefaultDeclaration',
      message: 'Export it by its name, so that every import says the same word.',
    },
  ],
  pure: [
    {
      selector: 'MemberExpression[object.name="Date"][property.name="now"]',
      message: 'A pure room has no clock: take today as an argument.',
    },
    {
      selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
      message: 'A pure room has no clock: take today as an argument.',
    },
    {
      selector: 'MemberExpression[object.name="Math"][property.name="random"]',
      message: 'A pure room has no chance: take the number as an argument.',
    },
    { selector: 'ImportExpression', message: 'A pure room imports at its top, where the doors are checked.' },
  ],
};

const pureGlobals = [
  'process',
  'console',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'window',
  'document',
].map((name) => ({ name, message: 'A pure room only knows its arguments: take what you need as one.' }));

/** A room's files, with those right inside it apart from those in its folders: they leave it by other paths. */
const roomRules = Object.keys(doors).flatMap((room) =>
  [1, 2, 3].map((depth) => ({
    name: `hub/doors/${room}/${depth}`,
    files: [`src/${room}${'/*'.repeat(depth)}.{ts,astro}`, `src/${room}${'/*'.repeat(depth)}.astro/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(room, depth) }] },
  })),
);

export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', '.astro/', '.cache/', 'public/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript.configs.strict,
  astro.configs['flat/recommended'],
  {
    name: 'hub/everywhere',
    plugins: { hub: { rules: { 'described-disable': describedDisable } } },
    rules: {
      'hub/described-disable': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...syntax.everywhere],
      eqeqeq: 'error',
      'no-control-regex': 'off', // Control characters are what the checks look for.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off', // Where a loop's bounds prove what the compiler cannot see.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off', // A symbol or a key of a record is a fine thing to delete.
    },
  },
  {
    name: 'hub/promises',
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['src/**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  {
    name: 'hub/named-exports',
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    // Tools take their configuration, Astro its log handler and a Worker's host its entry as the default export; stand-ins
    // and types are shaped like the packages they stand for.
    ignores: [
      '**/*.config.ts',
      'src/site/strict-logger.ts',
      'src/oauth/worker.ts',
      'src/admin/stand-ins/**',
      'src/admin/*.d.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...syntax.everywhere, ...syntax.named] },
  },
  {
    name: 'hub/pure',
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-syntax': ['error', ...syntax.everywhere, ...syntax.named, ...syntax.pure],
      'no-restricted-globals': ['error', ...pureGlobals],
    },
  },
  {
    name: 'hub/doors/content.config',
    files: ['src/content.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^#(?!schemas/|site/)',
              message: `content.config.ts takes #schemas/… and #site/loader.ts. ${PLAN}`,
            },
          ],
        },
      ],
    },
  },
  ...roomRules,
  {
    name: 'hub/no-attic',
    files: ['src/**/{utils,helpers,common,lib,misc}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: `Name the folder after what is in it: no utils, helpers, common, lib, misc. ${PLAN}`,
        },
      ],
    },
  },
);

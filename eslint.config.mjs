import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { PLAN, PURE, roomRules } from './eslint.doors.mjs';
import { describedDisable } from './eslint.rules.mjs';

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
  ownHubs: [
    'CallExpression[callee.name=/^(?:readContent|inventory|cpSync|glob(?:Sync)?)$/] > Literal:first-child[value="content"]',
    'CallExpression[callee.name="join"] > Identifier[name="ROOT"] + Literal[value=/^content(?!\\/README)/]',
    'Literal[value=/^(?:\\.\\.\\/)+content(?!\\/README)/]',
  ].map((selector) => ({
    selector,
    message:
      'What lies in content/ is the hub’s and may be gone: take HUB of tests/fixture-hub.ts, or a small hub.',
  })),
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
      'src/build/strict-logger.ts',
      'src/oauth/worker.ts',
      'tests/second-try.ts',
      'src/desk/editor/stand-ins/**',
      'src/desk/editor/*.d.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...syntax.everywhere, ...syntax.named] },
  },
  {
    name: 'hub/own-hubs',
    files: ['tests/**/*.ts'],
    ignores: ['tests/hub/**', 'tests/second-try.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax.everywhere, ...syntax.named, ...syntax.ownHubs] },
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
              regex: '^#(?!schemas/|build/)',
              message: `content.config.ts takes #schemas/… and #build/loader.ts. ${PLAN}`,
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

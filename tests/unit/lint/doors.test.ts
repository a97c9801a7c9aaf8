import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Rules that read types need the file on disk; the doors do not. */
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
});

async function messagesOf(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const use = (specifier: string) => `import * as thing from '${specifier}';\nexport const kept = thing;\n`;
const page = (frontmatter: string, markup = '<p>ok</p>') => `---\n${frontmatter}---\n\n${markup}\n`;

describe('an import through a closed door says what to do instead', () => {
  it.each([
    ['src/schemas/x.ts', '#domain/hub.ts', 'schemas/ may import no other room'],
    ['src/domain/x.ts', '#checks/problem.ts', 'domain/ may import #schemas/…'],
    ['src/domain/x.ts', '#files/content.ts', 'domain/ may import #schemas/…'],
    ['src/checks/x.ts', '#files/content.ts', 'move this code to a room further right'],
    ['src/formats/x.ts', '#build/url.ts', 'formats/ may import'],
    ['src/i18n/site/de.ts', '#formats/json-ld.ts', 'i18n/ may import'],
    ['src/files/x.ts', '#cli/hub.ts', 'files/ may import'],
    ['src/files/x.ts', '#build/hub.ts', 'files/ may import'],
    ['src/build/x.ts', '#views/Home.astro', 'build/ may import'],
    ['src/build/x.ts', '#cli/hub.ts', 'build/ may import'],
    ['src/browser/x.ts', '#build/url.ts', 'browser/ may import'],
    ['src/browser/x.ts', '#files/content.ts', 'browser/ may import'],
    ['src/browser/x.ts', 'astro:content', 'browser/ never queries'],
    ['src/browser/x.ts', 'astro:i18n', 'browser/ runs without Astro'],
    ['src/browser/x.ts', 'node:path', 'browser/ runs without Node'],
    ['src/desk/editor/x.ts', '#files/content.ts', 'desk/editor/ may import'],
    ['src/desk/editor/x.ts', '#build/url.ts', 'desk/editor/ may import'],
    ['src/desk/editor/x.ts', 'node:crypto', 'desk/editor/ runs without Node'],
    ['src/desk/editor/github/x.ts', '../../../files/content.ts', 'This path leaves desk/editor/'],
    ['src/oauth/x.ts', '#schemas/fields.ts', 'oauth/ may import no other room'],
    ['src/oauth/x.ts', 'node:fs', 'Only files/, cli/ and build/ touch the file system'],
    ['src/github/x.ts', '#cli/report.ts', 'github/ may import'],
    ['src/github/x.ts', 'node:fs', 'Only files/, cli/ and build/ touch the file system'],
    ['src/intake/x.ts', '#files/content.ts', 'intake/ may import'],
    ['src/intake/x.ts', 'node:crypto', 'intake/ runs without Node'],
    ['src/domain/x.ts', 'node:crypto', 'domain/ runs without Node'],
    ['src/domain/x.ts', 'node:fs', 'Only files/, cli/ and build/ touch the file system'],
    ['src/domain/x.ts', 'fs/promises', 'Only files/, cli/ and build/ touch the file system'],
    ['src/domain/x.ts', 'astro/zod', 'Pure rooms import zod'],
    ['src/checks/x.ts', 'sharp', 'Pure rooms import zod'],
    ['src/domain/x.ts', '../checks/problem.ts', 'This path leaves domain/'],
    ['src/i18n/site/de.ts', '../../domain/hub.ts', 'This path leaves i18n/'],
    ['src/domain/x.ts', '#domain/hub.ts', 'import a neighbour by its place'],
    ['src/domain/x.ts', '#utils/text.ts', 'domain/ may import #schemas/…'],
    ['src/content.config.ts', '#domain/hub.ts', 'content.config.ts takes #schemas/…'],
    ['tests/unit/x.ts', '#build/nothing.ts', undefined],
  ])('%s imports %s', async (file, specifier, expected) => {
    const messages = await messagesOf(file, use(specifier));
    if (expected === undefined) expect(messages).toEqual([]);
    else expect(messages.join('\n')).toContain(expected);
  });

  it.each([
    ['src/components/x.astro', '#build/hub.ts', 'components/ may import'],
    ['src/components/x.astro', 'astro:content', 'components/ never queries'],
    ['src/layouts/x.astro', '#views/Home.astro', 'layouts/ may import'],
    ['src/layouts/x.astro', 'node:fs', 'touch the file system'],
    ['src/views/x.astro', '#files/content.ts', 'views/ may import'],
    ['src/views/x.astro', '#pages/index.astro', 'views/ may import'],
    ['src/pages/x.astro', '#components/Badge.astro', 'pages/ may import'],
    ['src/pages/en/offers/x.astro', '#components/Badge.astro', 'pages/ may import'],
    ['src/views/x.astro', '../build/hub.ts', 'This path leaves views/'],
  ])('%s imports %s in its front matter', async (file, specifier, expected) => {
    const code = page(`import * as thing from '${specifier}';\n`, '<p>{thing}</p>');
    expect((await messagesOf(file, code)).join('\n')).toContain(expected);
  });

  it('holds inside a script element of a component too', async () => {
    const code = `<script>\n  import { readContent } from '#files/content.ts';\n  readContent();\n</script>\n`;
    expect((await messagesOf('src/components/x.astro', code)).join('\n')).toContain('components/ may import');
  });

  it('lets a view take render, and nothing else, from astro:content', async () => {
    const take = (name: string) =>
      page(`import { ${name} } from 'astro:content';\nconst it = ${name};\n`, '<p>{it}</p>');
    expect(await messagesOf('src/views/x.astro', take('render'))).toEqual([]);
    expect((await messagesOf('src/views/x.astro', take('getCollection'))).join('\n')).toContain(
      'only render',
    );
  });
});

describe('an import through an open door passes', () => {
  it.each([
    ['src/domain/x.ts', '#schemas/fields.ts'],
    ['src/domain/x.ts', './dates.ts'],
    ['src/schemas/x.ts', 'zod'],
    ['src/i18n/site/en.ts', '../words.ts'],
    ['src/checks/x.ts', '#domain/links.ts'],
    ['src/files/x.ts', 'node:fs'],
    ['src/files/x.ts', '#checks/problem.ts'],
    ['src/cli/x.ts', '#files/content.ts'],
    ['src/build/x.ts', 'astro:content'],
    ['src/browser/x.ts', '#domain/freshness.ts'],
  ])('%s imports %s', async (file, specifier) => {
    expect(await messagesOf(file, use(specifier))).toEqual([]);
  });

  it.each([
    ['src/components/x.astro', '#build/url.ts'],
    ['src/views/x.astro', '#build/hub.ts'],
    ['src/pages/index.astro', '#views/Home.astro'],
  ])('%s imports %s in its front matter', async (file, specifier) => {
    const code = page(`import * as thing from '${specifier}';\n`, '<p>{thing}</p>');
    expect(await messagesOf(file, code)).toEqual([]);
  });
});

describe('a pure room', () => {
  it.each([
    ['export const now = Date.now();\n', 'no clock'],
    ['export const now = new Date();\n', 'no clock'],
    ['export const now = Date();\n', 'no clock'],
    ['export const dice = Math.random();\n', 'no chance'],
    ['export const home = process.env;\n', 'only knows its arguments'],
    ['export const page = fetch("/");\n', 'only knows its arguments'],
    ['export const late = () => import("./dates.ts");\n', 'imports at its top'],
  ])('may not say %j', async (code, expected) => {
    expect((await messagesOf('src/domain/x.ts', code)).join('\n')).toContain(expected);
  });

  it('may reckon with a date it was given', async () => {
    const code = 'export const year = (day: string) => new Date(day).getUTCFullYear();\n';
    expect(await messagesOf('src/domain/x.ts', code)).toEqual([]);
  });
});

describe('every file', () => {
  it.each([
    ['src/domain/x.ts', "export * from './dates.ts';\n", 'No barrels'],
    ['src/domain/x.ts', "export { addDays } from './dates.ts';\n", 'No barrels'],
    ['src/domain/x.ts', 'export default 1;\n', 'Export it by its name'],
    ['src/domain/utils/x.ts', 'export const a = 1;\n', 'Name the folder after what is in it'],
    ['src/build/x.ts', "export const s = (a: string) => a.localeCompare('b');\n", 'Name the language'],
    ['src/build/x.ts', 'export const s = (1).toLocaleString();\n', 'Name the language'],
    ['src/build/x.ts', '/* eslint-disable max-lines */\nexport const a = 1;\n', 'Say why after two hyphens'],
    ['src/build/x.ts', `${'export const a = 1;\n'.repeat(251)}`, 'too many lines'],
    ['src/build/x.ts', 'export const a = (b: number) => b == 1;\n', 'eqeqeq'],
  ])('%s may not say %#', async (file, code, expected) => {
    expect((await messagesOf(file, code)).join('\n')).toContain(expected);
  });

  it('draws no markup from strings', async () => {
    const messages = await messagesOf('src/components/x.astro', page('const a = 1;\n', '<p set:html={a} />'));
    expect(messages.join('\n')).toContain('no-set-html-directive');
  });
});

describe('a test of the program', () => {
  it.each([
    "readContent('content', { today: '2020-05-12' });",
    "cpSync('content', folder, { recursive: true });",
    "cpSync(join(ROOT, 'content'), folder, { recursive: true });",
    "resolve(import.meta.dirname, '../../content');",
    "globSync(pattern, { cwd: join(ROOT, 'content/offers') });",
  ])('has a hub of its own, so lint refuses %s', async (code) => {
    expect((await messagesOf('tests/unit/domain/x.ts', `${code}\n`)).join()).toContain(
      'tests/fixture-hub.ts',
    );
    expect((await messagesOf('tests/hub/x.ts', `${code}\n`)).join()).not.toContain('tests/fixture-hub.ts');
  });

  it.each([
    "readFileSync('content/README.md', 'utf8');",
    "join(folder, 'content');",
    "join(root, 'content/offers');",
  ])('may say %s', async (code) => {
    expect((await messagesOf('tests/unit/domain/x.ts', `${code}\n`)).join()).not.toContain('fixture-hub');
  });
});

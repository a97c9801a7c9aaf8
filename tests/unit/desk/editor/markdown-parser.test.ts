import { globSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBody as readInBrowser } from '#desk/editor/markdown-parser.ts';
import type { ReadBody } from '#checks/body-reader.ts';
import { readBody as readInCheck } from '#files/bodies.ts';
import { HUB } from '../../../fixture-hub.ts';
import { markdownPayloads } from '../../../fixtures/markdown-payloads.ts';
import { cases, withHub } from '../../files/fixture.ts';

function bodyOf(text: string): string {
  return text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/, '');
}

function read(file: string): string {
  return bodyOf(
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  );
}

const written = globSync('**/*.{md,mdx}', { cwd: HUB }).map((file) => read(join(HUB, file)));
const fixtures = cases().flatMap((one) =>
  withHub((root) => {
    one.apply(root);
    const files = globSync('**/*.{md,mdx}', { cwd: root }).map((file) => join(root, file));
    return files.filter((file) => lstatSync(file).isFile()).map(read);
  }),
);
const mdx = [
  '<Callout type="info">\n\nText\n\n</Callout>',
  '<Callout type={1 + {a: 1}}>x</Callout>',
  'Text <Deadline date="2020-05-12" /> mitten im Satz',
  '<Callout>\n- a\n</Callout>',
  '> <Steps>\n>\n> 1. a\n>\n> </Steps>',
  '<Callout title="a\nb" />',
  "<Callout title='a' />",
  '<Callout title=a />',
  '<Callout',
  '</Callout>',
  '<Callout></Sources>',
  '<Foo.Bar />',
  '<foo:bar />',
  '<></>',
  '{1 + 1}',
  'import x from "y"',
  'a < b und c > d',
  '<https://a.example>',
  '    eingerückt',
  '<!-- Kommentar -->',
  '`{a}` und \\{b}',
];
const bodies = [...new Set([...written, ...fixtures, ...markdownPayloads, ...mdx])];

/** What the two parsers understand differently, and why nothing hangs on it. */
const differences = [
  {
    what: 'an address spelt with entities',
    why: 'one makes a link of it, the other text: both are searched',
    is: /&#64;/,
  },
  { what: 'the character U+0000', why: 'it is refused wherever it stands', is: /\0/ },
];

function isSameForBoth(body: string): boolean {
  return !differences.some(({ is }) => is.test(body));
}

/** What is wrong and where, and what other rules see of the body; the parsers' own words for bad tags differ. */
function essence({ outline, findings }: ReadBody) {
  const { texts, ...rest } = outline;
  return {
    ...rest,
    text: texts.map(({ value }) => value).join(''),
    findings: findings.map(({ code, at }) => ({ code, at })),
  };
}

describe.each(['markdown', 'mdx'] as const)(
  'the parser in the browser and that of the check, on %s',
  (language) => {
    it.each(bodies.filter(isSameForBoth).map((body) => [body]))('agree on %j', (body) => {
      expect(essence(readInBrowser(body, language))).toEqual(essence(readInCheck(body, language)));
    });
  },
);

it.each(differences)('differ on $what: $why', ({ is }) => {
  const affected = bodies.filter((body) => is.test(body));
  const essences = affected.map((body) => [
    essence(readInBrowser(body, 'mdx')),
    essence(readInCheck(body, 'mdx')),
  ]);
  expect(essences.some(([one, other]) => JSON.stringify(one) !== JSON.stringify(other))).toBe(true);
  for (const [one, other] of essences) expect(one!.findings).toEqual(other!.findings);
});

it('the bodies show enough to tell parsers apart', () => {
  const found = bodies.flatMap((body) => readInCheck(body, 'mdx').findings.map(({ code }) => code));
  expect(bodies.length).toBeGreaterThan(350);
  expect(new Set(found).size).toBeGreaterThanOrEqual(12);
});

import { expect, it } from 'vitest';
import { codesOf, topics } from '#checks/catalogue.ts';
import { problemPages } from '#checks/problem-pages.ts';

const pages = problemPages();

it('every code has a help page, and the index links them all', () => {
  const codes = topics.flatMap(codesOf);
  const index = pages.find(({ path }) => path === 'docs/problems/README.md')!.text;
  expect(pages).toHaveLength(codes.length + 1);
  for (const code of codes) {
    expect(
      pages.some(({ path }) => path === `docs/problems/${code}.md`),
      code,
    ).toBe(true);
    expect(index).toContain(`(${code}.md)`);
  }
});

it('the sentences of a help page have no gaps, in neither language', () => {
  for (const { path, text } of pages) {
    const sentences = text.replace(/```text\n[^]*?```/g, '');
    expect(`${path} ${sentences}`).not.toMatch(/„“|“”|undefined|: \.| {2}/);
  }
});

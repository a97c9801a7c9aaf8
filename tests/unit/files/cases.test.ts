import { describe, expect, it } from 'vitest';
import { codesOf, describe as say, topics } from '#checks/catalogue.ts';
import type { Problem } from '#checks/problem.ts';
import { readContent } from '#files/content.ts';
import { BASE, cases, TODAY, withHub, type Case } from './fixture.ts';

const all = cases();
const together = all.filter(({ isAlone }) => !isAlone);

/**
 * What no content folder shows: permissions do not bind every user, generated files stand beside it, quarantine is a
 * choice of the caller, and a term that is missed is told at the entries that name it.
 */
const notFromAFolder = ['file-unreadable', 'generated-stale', 'reference-set-aside', 'term-in-use'];

function problemsIn(root: string): Problem[] {
  return readContent(root, { today: TODAY }).problems;
}

function asLines(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`).sort();
}

/** Every case but the lonely ones in one folder, read in one run. */
const problems = withHub((root) => {
  for (const { apply } of together) apply(root);
  return problemsIn(root);
});
const inOneRun = asLines(problems);

/** What the one run found in the files of a case. */
function foundFor({ paths, expected }: Case): string[] {
  const files = new Set([...paths, ...expected.map((line) => line.replace(/:\d+:\d+ [a-z-]+$/, ''))]);
  return inOneRun.filter((line) => files.has(line.replace(/:\d+:\d+ [a-z-]+$/, '')));
}

describe('a mistake is found at its place, and nothing else is', () => {
  it('in the base hub: none', () => expect(problemsIn(BASE)).toEqual([]));

  it.each(together)('$name: $sentence', (one) => {
    expect(foundFor(one)).toEqual(one.expected);
  });

  it.each(all.filter(({ isAlone }) => isAlone))('$name: $sentence', ({ apply, expected }) => {
    withHub((root) => {
      apply(root);
      expect(asLines(problemsIn(root))).toEqual(expected);
    });
  });
});

describe('all mistakes in one folder', () => {
  it('are found in one run, and nothing else is', () => {
    expect(inOneRun).toEqual(together.flatMap(({ expected }) => expected).sort());
  });

  it.each(['de', 'en'] as const)('are described in words without a gap, in %s', (lang) => {
    // A damaged quotation mark is shown between quotation marks.
    for (const problem of problems.filter(({ code }) => code !== 'encoding-damaged')) {
      const { message, fix } = say(problem, lang);
      expect(`${problem.code}: ${message} ${fix}`).not.toMatch(/\{\w+\}|\[\[|\]\]|„“|“”|undefined|: \.| {2}/);
    }
  });

  it('number more than a hundred and fifty, each with a sentence and an expectation', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ sentence, expected }) => sentence === '' || expected.length === 0)).toEqual([]);
  });

  it('show every code of the catalogue', () => {
    const covered = new Set(all.flatMap(({ expected }) => expected.map((line) => line.split(' ').pop())));
    expect(topics.flatMap(codesOf).filter((code) => !covered.has(code))).toEqual(notFromAFolder);
  });
});

import fc from 'fast-check';
import { describe, it, vi } from 'vitest';
import { describe as say } from '#checks/catalogue.ts';
import type { Finding } from '#checks/finding.ts';
import { rules } from '#checks/rules.ts';
import { subjectOf } from '#checks/subject.ts';
import { draftOf } from '#files/draft.ts';
import { imageHeader } from '#checks/image-header.ts';
import { problemsOf } from '#files/problems.ts';
import { sourceOf } from '#files/read-source.ts';
import type { Source } from '#files/source.ts';
import { targetOf } from '#files/file-role.ts';
import { TODAY } from './fixture.ts';
import { files, mutated, RUNS } from './mutations.ts';

// How long that takes says something about the machine only.
vi.setConfig({ testTimeout: 900_000 });

/** Everything that happens to one file on its way through the check. */
function check(bytes: Buffer, path: string, target: Source['target']) {
  const { source, isWhole, findings } = sourceOf(bytes, path, target);
  const all: Finding[] = [...findings];
  if (source && isWhole) {
    const drafted = draftOf(source);
    all.push(...drafted.findings);
    const subject = subjectOf([drafted], [{ target }], [], TODAY);
    for (const rule of rules) all.push(...rule(subject));
  }
  return { source, problems: problemsOf(all, new Map(source ? [[path, source]] : [])) };
}

describe('whatever a file holds', () => {
  it('the check reports places within the file and words for them, and never throws', () => {
    const file = fc
      .constantFrom(...files)
      .chain(({ path, target, text }) => mutated(text).map((mutant) => ({ path, target, mutant })));
    fc.assert(
      fc.property(file, ({ path, target, mutant }) => {
        const { source, problems } = check(Buffer.from(mutant), path, target);
        const lines = source?.text.split('\n') ?? [];
        for (const problem of problems) {
          const line = lines[problem.line - 1];
          const isInside =
            !source || (line !== undefined && problem.column >= 1 && problem.column <= line.length + 1);
          const said = (['de', 'en'] as const)
            .map((lang) => say(problem, lang))
            .map(({ message, fix }) => message + fix);
          if (!isInside || /[\p{Cc}\p{Cf}]/u.test(said.join('')))
            throw new Error(JSON.stringify({ problem, said }));
        }
      }),
      RUNS,
    );
  });

  it('random bytes are no exception', () => {
    const target = targetOf('offers/x.md') as Source['target'];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        return check(Buffer.from(bytes), 'offers/x.md', target).problems.length > 0;
      }),
      RUNS,
    );
  });

  it('random bytes after the start of an image are read within their bounds', () => {
    const start = fc.constantFrom(
      'FFD8',
      'FFD8FFE1',
      '89504E470D0A1A0A0000000D49484452',
      '524946460000000057454250',
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 120 }), (hex, rest) => {
        imageHeader(Buffer.concat([Buffer.from(hex, 'hex'), rest]));
      }),
      RUNS,
    );
  });
});

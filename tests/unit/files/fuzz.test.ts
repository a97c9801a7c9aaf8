import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { describe as say } from '#checks/catalogue.ts';
import type { Finding } from '#checks/finding.ts';
import { likelyId } from '#checks/likely-id.ts';
import { rules } from '#checks/rules.ts';
import { subjectOf } from '#checks/subject.ts';
import { draftOf } from '#files/draft.ts';
import { splitFrontMatter } from '#files/front-matter.ts';
import { imageHeader } from '#files/image-header.ts';
import { problemsOf } from '#files/problems.ts';
import { sourceOf } from '#files/read-source.ts';
import type { Source } from '#files/source.ts';
import { isKnownFolder, targetOf } from '#files/target.ts';
import { parseYaml } from '#files/yaml.ts';
import { readPlainYaml } from '#files/yaml-plain.ts';
import { id } from '#schemas/fields.ts';
import { BASE, TODAY } from './fixture.ts';

const RUNS = { numRuns: 10_000 };
// How long that takes says something about the machine only.
vi.setConfig({ testTimeout: 900_000 });

/** Files of the base hub with what their paths say they are. */
const files = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
  .map((path) => ({ path: path.replaceAll('\\', '/'), target: targetOf(path.replaceAll('\\', '/')) }))
  .filter(
    (file): file is { path: string; target: Source['target'] } =>
      'kind' in file.target || 'name' in file.target,
  )
  .map((file) => ({ ...file, text: readFileSync(join(BASE, file.path), 'utf8') }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Pieces with a meaning for YAML, Markdown, MDX, encodings or the rules. */
const piece = fc.constantFrom(
  ...[
    '---\n',
    '\n',
    '\n\n',
    ': ',
    ':',
    '- ',
    '-',
    '"',
    "'",
    '#',
    ' #',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-\n',
    '&a ',
    '*a',
    '!x ',
  ],
  ...[
    '? ',
    '%',
    '@',
    '`',
    '```\n',
    '~',
    'null',
    'true',
    '01067',
    '1.5',
    '.5',
    '0x1F',
    '1e3',
    '-1',
    '\\',
    '\\n',
    '\t',
    '\r\n',
    '\r',
    '  ',
  ],
  ...[
    '<b>',
    '</b>',
    '<Callout>',
    '</Callout>',
    '<Contact organisation="muster"/>',
    '<',
    '/>',
    'import a\n',
    'export b\n',
    '{1}',
  ],
  ...[
    '![a](b.png)',
    '[a](javascript:x)',
    '](',
    '[a]: x\n',
    '# ',
    '====\n',
    '&#64;',
    '&#x202E;',
    '> ',
    '1. ',
    '<!--',
    '-->',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\ufeff',
    '\0',
    'ä',
    'a\u0308',
    '\u0430',
    '\ud83d\ude00',
    '\ud83d',
    'Ã¼',
    '\u2028',
    '\ufffd',
  ],
  ...[
    'a.b@c.de',
    '+49 151 23456789',
    'DE89370400440532013000',
    '2020-13-01',
    'slug: x\n',
    '__proto__: 1\n',
    '<<<<<<< a\n',
    '%E0%A4%A',
  ],
);

/** A text of the base hub in which pieces were put in, taken out and doubled at random places. */
function mutated(text: string, most = 6): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat(12),
    add: fc.oneof(piece, fc.string({ maxLength: 8, unit: 'binary' })),
  });
  return fc.array(edit, { minLength: 1, maxLength: most }).map((edits) =>
    edits.reduce((result, { at, remove, add }) => {
      const start = at % (result.length + 1);
      return result.slice(0, start) + add + result.slice(start + remove);
    }, text),
  );
}

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

describe('the quick reader of plain YAML', () => {
  const heads = files.map(({ text }) => (text.startsWith('---') ? text.split('---\n')[1]! : text));

  it('reads every file of the base hub but those with lists of lists', () => {
    expect(heads.filter((head) => readPlainYaml(head) !== undefined).length).toBeGreaterThan(
      heads.length * 0.8,
    );
  });

  it('gives what the full parser gives, or nothing', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...heads).chain((head) => mutated(head, 2)),
        (yaml) => {
          const quick = readPlainYaml(yaml);
          if (quick === undefined) return;
          read++;
          if (!isDeepStrictEqual({ value: quick, findings: [] }, parseYaml(yaml)))
            expect(quick).toEqual(parseYaml(yaml));
        },
      ),
      RUNS,
    );
    expect(read).toBeGreaterThan(1000);
  });
});

describe('front matter', () => {
  it('that was written is found again, to the character', () => {
    const head = fc
      .array(fc.string().map((line) => line.replace(/[\r\n]/g, '').replace(/^---/, '-')))
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    const body = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(head, body, (yaml, rest) => {
        const text = `---\n${yaml}---\n${rest}`;
        const parts = splitFrontMatter(text);
        if (typeof parts === 'string') throw new Error(parts);
        return text.slice(parts.head.start, parts.head.end) === yaml && text.slice(parts.body) === rest;
      }),
      RUNS,
    );
  });

  it('of any text lies within it', () => {
    const text = fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const parts = splitFrontMatter(given);
        if (typeof parts === 'string') return true;
        const { head, body } = parts;
        return 0 < head.start && head.start <= head.end && head.end < body && body <= given.length;
      }),
      RUNS,
    );
  });
});

describe('ids', () => {
  it('that are suggested are valid or empty, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const likely = likelyId(name);
        return likely === '' || id.safeParse(likely).success;
      }),
      RUNS,
    );
  });

  it('of any path are made of its segments, and stay below the content folder', () => {
    const segment = fc.oneof(
      fc.constantFrom('offers', 'news', 'de', 'calls', 'call.md', 'responses', '..', 'a.md', 'vocabulary'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
        const path = segments.join('/');
        isKnownFolder(path);
        const target = targetOf(path);
        return target.is !== 'entry' || path.includes(target.id);
      }),
      RUNS,
    );
  });
});

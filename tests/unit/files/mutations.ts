import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Source } from '#files/source.ts';
import { targetOf } from '#files/file-role.ts';
import { BASE } from './fixture.ts';
import { runs } from '../../runs.ts';

/** Runs of each property. */
export const RUNS = runs(10_000);

/** Files of the base hub with what their paths say they are. */
export const files = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
  .map((path) => ({ path: path.replaceAll('\\', '/'), target: targetOf(path.replaceAll('\\', '/')) }))
  .filter(
    (file): file is { path: string; target: Source['target'] } =>
      'kind' in file.target || 'name' in file.target,
  )
  .map((file) => ({ ...file, text: readFileSync(join(BASE, file.path), 'utf8') }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Pieces with a meaning for YAML, Markdown, MDX, encodings or the rules. */
export const piece = fc.constantFrom(
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
export function mutated(text: string, most = 6): fc.Arbitrary<string> {
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

import type { Document } from 'yaml';
import { codePoint } from '#checks/visible.ts';
import type { ParsedYaml } from './yaml.ts';
import { yamlLibrary } from './yaml-library.ts';

/** Blanks to the eye that YAML takes for letters. */
const ODD = /(?! )\p{Zs}/u;
/** At the beginning of a value, after the sign of a list or around the colon of a field. */
const AT_START = /^(?:-?(?=(?! )\p{Zs})|[a-z][\w-]* *(?=(?! )\p{Zs}[\p{Zs}]*:)|[a-z][\w-]*:(?=(?! )\p{Zs}))/u;
/** At the end of a value, and where a line of a longer one begins. */
const AT_END = /(?! )\p{Zs}\p{Zs}*$|(?<=\n *)(?! )\p{Zs}/gu;
/** What stands before a place where a field may begin. */
const FIELD_BEFORE = /(?:^|\n)[ ]*(?:- +)*$|[[{,] *$/;

/**
 * Odd blanks where YAML means a space or nothing: they silently become part of a value or of a name, or break the line.
 * Within a text they are right.
 */
export function oddBlanks(document: Document.Parsed, yaml: string): ParsedYaml['findings'] {
  if (!ODD.test(yaml)) return [];
  const offsets = new Set<number>();
  yamlLibrary().visit(document, {
    Scalar: (_, { type, range }) => {
      if (type === 'PLAIN' && range) for (const at of inPlain(yaml, range[0], range[1])) offsets.add(at);
    },
  });
  for (const { pos } of document.errors) for (const at of inLine(yaml, pos[0])) offsets.add(at);
  return [...offsets]
    .sort((a, b) => a - b)
    .map((offset) => {
      const code = codePoint(yaml[offset]!);
      return { code: 'yaml-blank', offset, facts: { code, blank: code } };
    });
}

function* inPlain(yaml: string, start: number, end: number): Generator<number> {
  const source = yaml.slice(start, end);
  const first = AT_START.exec(source)?.[0].length;
  if (first === 0 || (first !== undefined && FIELD_BEFORE.test(yaml.slice(0, start)))) yield start + first;
  for (const { index } of source.matchAll(AT_END)) yield start + index;
}

/** The line at which the parser gave up, and the one before it, which may have led it there. */
function* inLine(yaml: string, at: number): Generator<number> {
  const before = yaml.lastIndexOf('\n', at - 1);
  const start = before < 0 ? 0 : yaml.lastIndexOf('\n', before - 1) + 1;
  const end = yaml.indexOf('\n', at);
  let offset = start;
  for (const line of yaml.slice(start, end < 0 ? yaml.length : end).split('\n')) {
    const own = offset + /^ *(?:- +)*/.exec(line)![0].length;
    if (!/^ *#/.test(line)) yield* inPlain(yaml, own, offset + line.length);
    offset += line.length + 1;
  }
}

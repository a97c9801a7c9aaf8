import { bracketScalar, yamlKey, yamlScalar } from './yaml-scalar.ts';

/** Characters up to which a list or a pair of languages stands in brackets on one line. */
const WIDTH = 120;

/**
 * Canonical YAML of plain data: maps and lists in block style with two spaces, lists of single values in brackets where
 * they fit, a text over several lines as a literal block. No line is folded.
 */
export function writeYaml(data: Record<string, unknown>): string {
  return mapLines(data)
    .map((line) => `${line}\n`)
    .join('');
}

function mapLines(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([key, value]) => entryLines(`${yamlKey(key)}:`, value));
}

/** The lines of one value. @param start `key:`, or the hyphen of a list */
export function entryLines(start: string, value: unknown): string[] {
  const short = inBrackets(value, start.length);
  if (short !== undefined) return [`${start} ${short}`];
  if (Array.isArray(value)) return [start, ...deeper(value.flatMap(itemLines))];
  if (isRecord(value)) return [start, ...deeper(mapLines(value))];
  if (typeof value === 'string' && isBlock(value))
    return [`${start} ${blockHeader(value)}`, ...blockLines(value)];
  return [`${start} ${yamlScalar(value)}`];
}

/** The lines of an item of a list. */
export function itemLines(value: unknown): string[] {
  if (!isRecord(value) || inBrackets(value, 1) !== undefined) return entryLines('-', value);
  const [first, ...rest] = mapLines(value);
  return [`- ${first}`, ...deeper(rest)];
}

/** Lists of single values and pairs of languages on one line; undefined for what is longer or nests deeper. */
function inBrackets(value: unknown, before: number): string | undefined {
  const list = Array.isArray(value) ? value.map(single) : undefined;
  const pair = isRecord(value) && isLanguagePair(value) ? pairOf(value) : undefined;
  const items = list ?? pair;
  if (!items || items.some((item) => item === undefined)) return undefined;
  const text = list ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
  return before + text.length < WIDTH ? text : undefined;
}

function pairOf(value: Record<string, unknown>): (string | undefined)[] {
  return Object.entries(value).map(([key, item]) => {
    const text = single(item);
    return text === undefined ? undefined : `${key}: ${text}`;
  });
}

function single(value: unknown): string | undefined {
  return typeof value === 'object' ? undefined : bracketScalar(value);
}

function isLanguagePair(value: Record<string, unknown>): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'de' || key === 'en');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function deeper(lines: string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** Whether a text is written over several lines and reads the same from a literal block: no odd characters, no spaces at the end of a line or of it all. */
export function isBlock(text: string): boolean {
  return (
    /^[^\s\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF][^\n]*\n+[^\n]/u.test(text) &&
    !/[^\n\P{Cc}]|[\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]| (?:\n|$)|\n\n$/u.test(text)
  );
}

/** The sign before a text over several lines. */
export function blockHeader(text: string): string {
  return text.endsWith('\n') ? '|' : '|-';
}

/** Such a text, two spaces deep. */
export function blockLines(text: string): string[] {
  return deeper(text.replace(/\n$/, '').split('\n'));
}

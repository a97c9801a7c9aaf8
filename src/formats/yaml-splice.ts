import { parseDocument } from 'yaml';

/**
 * The source of a text in YAML with the changed characters alone exchanged, so that its quotes and its lines stay.
 * @param source from the opening quote or the sign of a block to the end of the text
 * @param isWithin whether it stands within brackets
 * @returns undefined where it would not read as the wanted text
 */
export function splicedText(
  source: string,
  before: string,
  after: string,
  isWithin: boolean,
): string | undefined {
  // What stands without quotes beside others that have some: the writer knows when a text needs them.
  if (!/^["'|>]/.test(source) && !(/\s/.test(before) && /\s/.test(after))) return undefined;
  const places = placesOf(source, before);
  if (!places) return undefined;
  const start = sharedStart(before, after);
  const shared = sharedStart(reversed(before.slice(start)), reversed(after.slice(start)));
  const written = inSource(source, after.slice(start, after.length - shared));
  if (written === undefined) return undefined;
  const spliced = source.slice(0, places[start]) + written + source.slice(places[before.length - shared]);
  return readsAs(spliced, isWithin) === after ? spliced : undefined;
}

/** Where each character of the text stands in its source, and where the text ends; undefined where it has escapes. */
function placesOf(source: string, text: string): number[] | undefined {
  let at = startOf(source);
  // In double quotes a line may end within a word.
  const blanks = source[0] === '"' ? /^(?:[ \n]|\\[ \n])*/ : /^[ \n]*/;
  const places: number[] = [];
  for (let index = 0; index < text.length;) {
    const blank = /^[ \n]+/.exec(text.slice(index))?.[0] ?? '';
    if (blank !== '') {
      const written = blanks.exec(source.slice(at))![0];
      for (let i = 0; i < blank.length; i++) places.push(written === blank ? at + i : at);
      at += written.length;
      index += blank.length;
      continue;
    }
    if (source[0] === '"' && source.startsWith('\\\n', at)) at += blanks.exec(source.slice(at))![0].length;
    if (source[at] !== text[index]) return undefined;
    places.push(at);
    at += source.startsWith("''", at) && source[0] === "'" ? 2 : 1;
    index++;
  }
  return [...places, text.endsWith('\n') ? places.at(-1)! + 1 : at];
}

/** Behind the quote, or behind the first line of a block. */
function startOf(source: string): number {
  if (/^["']/.test(source)) return 1;
  return /^[|>][^\n]*\n */.exec(source)?.[0].length ?? 0;
}

/** A new line is as deep as the others of a block; elsewhere it would be folded. */
function inSource(source: string, text: string): string | undefined {
  if (!text.includes('\n')) return source.startsWith("'") ? text.replaceAll("'", "''") : text;
  const depth = /^\|[^\n]*\n( +)/.exec(source)?.[1];
  return depth && text.replaceAll('\n', `\n${depth}`);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function reversed(text: string): string {
  return [...Array(text.length).keys()].map((index) => text[text.length - 1 - index]!).join('');
}

function readsAs(source: string, isWithin: boolean): unknown {
  const document = parseDocument(isWithin ? `text: [${source}]` : `text: ${source}\n`, { logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const { text } = document.toJS() as { text: unknown };
  return isWithin && Array.isArray(text) && text.length === 1 ? (text as unknown[])[0] : text;
}

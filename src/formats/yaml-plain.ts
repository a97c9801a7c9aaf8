/** Thrown and caught in this file: the text uses more of YAML than is read here. */
const MORE = Symbol('more than plain YAML');

interface Line {
  indent: number;
  text: string;
  /** Number in the text, to notice blank lines and comments, which are left out. */
  number: number;
  /** Spaces at its end, which count within texts over several lines. */
  isRagged: boolean;
}

/**
 * Tabs, control characters, byte order marks, and every line end and blank but YAML's own two. Without them JavaScript's
 * `trim` and `\s` mean what YAML means.
 */
const UNUSUAL = /[\0-\x09\x0B-\x1F\x7F-\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/;
/** A key that can only be a text, and that reaches into no prototype. */
const ENTRY = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(.*))?$/;
const AMBIGUOUS_KEY = /^(?:null|true|false|constructor|prototype)$/i;
const DOUBLE_QUOTED = /^"(?:[^"\\]|\\["\\/nt])*"$/;
const SINGLE_QUOTED = /^'(?:[^']|'')*'$/;
const PLAIN = /^[\p{L}\p{N}+(„§].*$/u;
const FLOW_SCALAR = /^(?:[\p{L}\p{N}+][\p{L}\p{N} ._+/()’–„“?-]*|"[^"\\,[\]{}]*"|'[^',[\]{}]*')$/u;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** Whatever some YAML schema might take for a number. */
const NUMBER_LIKE = /^[-+]?(?:[\d.][\d.a-fox+-]*|\.inf|\.nan)$/i;

/**
 * Reads the plain part of YAML that entries are written in: maps and lists in block style, texts on one line, whole
 * numbers, true and false, short lists and maps in brackets. About thirty times as fast as the full parser, which reads
 * whatever this declines.
 * @returns undefined where the text uses anything else; never a value that the full parser would not give
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const lines = linesOf(text);
    if (lines.length === 0) return undefined;
    const reader = { lines, at: 0, end: text.split('\n').length - 1, hasComments: /^ *#/m.test(text) };
    const value = map(reader, lines[0]!.indent);
    return reader.at === lines.length ? value : undefined;
  } catch (error) {
    if (error === MORE || error instanceof RangeError) return undefined;
    throw error;
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const [number, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (/^(?:---|\.\.\.|%)/.test(raw)) throw MORE;
    const indent = raw.length - raw.trimStart().length;
    lines.push({ indent, text: trimmed, number, isRagged: raw.length !== indent + trimmed.length });
  }
  return lines;
}

interface Reader {
  lines: Line[];
  at: number;
  /** Number of the line after the last line end. */
  end: number;
  /** Within a text over several lines, what looks like a comment is text. */
  hasComments: boolean;
}

function block(reader: Reader, indent: number): unknown {
  return isItem(reader.lines[reader.at]!) ? list(reader, indent) : map(reader, indent);
}

function map(reader: Reader, indent: number): unknown {
  const value: Record<string, unknown> = {};
  for (;;) {
    const line = reader.lines[reader.at];
    if (!line || line.indent < indent) return value;
    const entry = line.indent === indent && !isItem(line) ? ENTRY.exec(line.text) : null;
    if (!entry || Object.hasOwn(value, entry[1]!) || AMBIGUOUS_KEY.test(entry[1]!)) {
      if (isItem(line) && line.indent === indent) return value;
      throw MORE;
    }
    reader.at++;
    const rest = entry[2] ?? '';
    if (rest === '') value[entry[1]!] = nested(reader, indent);
    else
      value[entry[1]!] = rest[0] === '>' || rest[0] === '|' ? blockText(reader, indent, rest) : scalar(rest);
  }
}

/** A text over several lines, where all of them stand equally deep and none is blank. */
function blockText(reader: Reader, indent: number, header: string): string {
  if (!/^[>|]-?$/.test(header) || reader.hasComments) throw MORE;
  const texts: string[] = [];
  const first = reader.lines[reader.at];
  let number = reader.lines[reader.at - 1]!.number;
  for (;;) {
    const line = reader.lines[reader.at];
    if (!line || line.indent <= indent) break;
    if (line.number !== ++number || line.indent !== first!.indent || line.isRagged) throw MORE;
    texts.push(line.text);
    reader.at++;
  }
  // Blanks on the line after it could belong to the text.
  const next = reader.lines[reader.at]?.number ?? reader.end;
  if (texts.length === 0 || next !== reader.lines[reader.at - 1]!.number + 1) throw MORE;
  return texts.join(header[0] === '>' ? ' ' : '\n') + (header.endsWith('-') ? '' : '\n');
}

/** What stands below a key without a value: a deeper block, a list in brackets, or a list at the key's own depth. */
function nested(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at];
  if (next && next.indent > indent && next.text[0] === '[') return scalar(bracketed(reader, indent));
  if (next && (next.indent > indent || (next.indent === indent && isItem(next))))
    return block(reader, next.indent);
  return null;
}

/** A list in brackets over several lines, on one line. Every line but the last two ends an item, so that none is folded. */
function bracketed(reader: Reader, indent: number): string {
  let text = '';
  for (;;) {
    const line = reader.lines[reader.at++];
    if (!line || line.indent <= indent) throw MORE;
    text += line.text;
    if (line.text.endsWith(']')) return text.replace(/(?<=[^,[ ]) *, *\]$/, ']');
    if (!/[[,]$/.test(line.text) && reader.lines[reader.at]?.text !== ']') throw MORE;
    text += ' ';
  }
}

function list(reader: Reader, indent: number): unknown {
  const items: unknown[] = [];
  for (;;) {
    const line = reader.lines[reader.at];
    if (!line || line.indent < indent || !isItem(line)) {
      if (line && line.indent > indent) throw MORE;
      return items;
    }
    if (line.indent > indent) throw MORE;
    const rest = line.text.slice(1).trimStart();
    if (rest === '') throw MORE;
    if (ENTRY.test(rest)) {
      const inner = indent + line.text.length - rest.length;
      reader.lines[reader.at] = { ...line, indent: inner, text: rest };
      items.push(map(reader, inner));
    } else {
      items.push(scalar(rest));
      reader.at++;
    }
  }
}

function isItem(line: Line): boolean {
  return line.text.startsWith('- ') || line.text === '-';
}

function scalar(text: string): unknown {
  switch (text[0]) {
    case '"':
      if (!DOUBLE_QUOTED.test(text)) throw MORE;
      return JSON.parse(text);
    case "'":
      if (!SINGLE_QUOTED.test(text)) throw MORE;
      return text.slice(1, -1).replaceAll("''", "'");
    case '[':
      if (!text.endsWith(']')) throw MORE;
      return flowItems(text).map(flowScalar);
    case '{':
      if (!text.endsWith('}')) throw MORE;
      return flowMap(text);
    default:
      if (!PLAIN.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':')) throw MORE;
      return plain(text);
  }
}

function flowItems(text: string): string[] {
  const inner = text.slice(1, -1).trim();
  return inner === '' ? [] : inner.split(',').map((item) => item.trim());
}

function flowScalar(text: string): unknown {
  if (!FLOW_SCALAR.test(text)) throw MORE;
  return text[0] === '"' || text[0] === "'" ? text.slice(1, -1) : plain(text);
}

function flowMap(text: string): unknown {
  const value: Record<string, unknown> = {};
  for (const item of flowItems(text)) {
    const entry = ENTRY.exec(item);
    if (!entry?.[2] || Object.hasOwn(value, entry[1]!) || AMBIGUOUS_KEY.test(entry[1]!)) throw MORE;
    value[entry[1]!] = flowScalar(entry[2]);
  }
  return value;
}

/** A text without quotes, by YAML's core schema. */
function plain(text: string): unknown {
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (DATE.test(text)) return text;
  if (NUMBER_LIKE.test(text)) throw MORE;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (/^(?:null|true|false)$/i.test(text)) throw MORE;
  return text;
}

/** One word of letters and digits, or an address: nothing in it that YAML could read as anything but text. */
const WORD = /^[\p{L}\p{N}](?:[\p{L}\p{N}._~/?&=%+@:#-]*[\p{L}\p{N}/_=-])?$/u;
/** Within brackets commas, colons and brackets have a meaning of their own. */
const WORD_IN_BRACKETS = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u;
/** Whatever some version of YAML takes for a number, a time or a date. */
const NUMBER_LIKE = /^[-+]?[\d.][\d.a-fox_:+-]*$/i;
/** Whatever some version of YAML takes for a truth value or for nothing. */
const WORD_WITH_MEANING = /^(?:y|yes|n|no|true|false|on|off|null|nan|inf)$/i;
/** The same for the hub's readers, of which `on` is a usual key. */
const KEY_WITH_MEANING = /^(?:true|false|null)$/i;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** What cannot stand in single quotes as it is: control characters, line ends of any kind, halves of characters. */
const NEEDS_ESCAPE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
const ESCAPED = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A text, number or truth value on one line. */
export function yamlScalar(value: unknown): string {
  if (typeof value === 'string') return yamlText(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  return String(value);
}

export function yamlText(text: string): string {
  return isPlain(text, WORD) ? text : quoted(text);
}

export function yamlKey(key: string): string {
  const isPlainKey = WORD_IN_BRACKETS.test(key) && !NUMBER_LIKE.test(key) && !KEY_WITH_MEANING.test(key);
  return isPlainKey ? key : quoted(key);
}

/** A scalar as it may stand within brackets; undefined where it would need escapes or would be hard to read there. */
export function bracketScalar(value: unknown): string | undefined {
  if (typeof value !== 'string') return yamlScalar(value);
  if (isPlain(value, WORD_IN_BRACKETS)) return value;
  return /[',[\]{}"\\]/.test(value) || NEEDS_ESCAPE.test(value) ? undefined : quoted(value);
}

function isPlain(text: string, word: RegExp): boolean {
  return DATE.test(text) || (word.test(text) && !NUMBER_LIKE.test(text) && !WORD_WITH_MEANING.test(text));
}

function quoted(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

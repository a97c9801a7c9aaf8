import type { DescribedField } from '#forms/described-fields.ts';
import type { Lang } from '#schemas/fields.ts';
import { formWords, say } from './field-words.ts';
import { hintOf } from '#forms/described-words.ts';
import { isId } from './shape.ts';

/** Anything but control characters and line ends. Decap compiles patterns without the flag `u`. */
const IN_LINE = String.raw`[^\u0000-\u001F\u007F-\u009F\u2028\u2029]`;

/** The same without the signs that part words. */
const IN_WORD = String.raw`[^\u0000-\u001F\u007F-\u009F\u2028\u2029,;]`;

/** A schema's pattern that says no more than "one line". */
const ANY_LINE = String.raw`^[^\p{Cc}\u2028\u2029]*$`;

/** Coarser than the schema's, whose flag `i` Decap cannot take. */
const WEB = '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>"\'`\\\\^{|}]{4,}$';

/** What the editor tests a text with while it is typed, and what it asks for; the schema has the last word at saving. */
export function patternOf(field: DescribedField, lang: Lang): [regex: string, message: string] | undefined {
  const { pattern, minLength: least = 1, maxLength: most } = field;
  if (isId(field)) return [field.pattern!, say(formWords.id, lang)];
  if (field.format === 'uri') return [WEB, say(formWords.web, lang)];
  if (field.format === 'email') return [pattern!, say(formWords.mail, lang)];
  if (pattern === ANY_LINE)
    return [
      `^${IN_LINE}{${least},${most ?? ''}}$`,
      say(formWords.oneLine, lang, { least, most: most ?? '' }),
    ];
  if (pattern !== undefined) return [pattern, hintOf(field, lang) || say(formWords.valid, lang)];
  return most === undefined ? undefined : [`^[\\s\\S]{0,${most}}$`, say(formWords.atMost, lang, { most })];
}

/** The same for a list of texts with a line for each. */
export function linesPatternOf(list: DescribedField, lang: Lang): [regex: string, message: string] {
  const item = list.items!;
  const { minLength: least = 1, maxLength: most } = item;
  if (item.pattern !== ANY_LINE || most === undefined) {
    const line = (item.pattern ?? '.+').replace(/^\^|\$$/g, '');
    return [`^(?:(?:${line})(?:\\n+|$))*$`, say(formWords.eachValid, lang)];
  }
  const [sign, end] = list.isParted ? [IN_WORD, '[\\n,; ]+'] : [IN_LINE, '\\n+'];
  return [`^(?:${sign}{${least},${most}}(?:${end}|$))*$`, say(formWords.onePerLine, lang, { least, most })];
}

/** Whether a text may have several lines. */
export function isParagraph(field: DescribedField): boolean {
  return field.type === 'string' && !field.pattern && !field.format && !field.enum;
}

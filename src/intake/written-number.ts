import type { Lang } from '#schemas/fields.ts';

/** A number as somebody wrote it. */
export interface NumberReading {
  value: number;
  /** What it means in the other language's writing, where both are possible: `1,500` is 1.5 in German and 1500 in English. */
  otherwise?: number;
}

/** What separates thousands; the other of the two begins the decimals. */
const GROUPING = { de: '.', en: ',' } as const satisfies Record<Lang, string>;
const BLANKS = /[\u0020\u00A0\u2007\u2009\u202F]/g;
const APOSTROPHES = /[\u2019\u02BC\u0060\u00B4]/g;
const GROUPED =
  /^(?<first>[1-9]\d{0,2})(?<mark>[.,' ])(?<rest>\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d+))?$/;
const PLAIN = /^(?<first>\d+)(?:[.,](?<decimals>\d+))?$/;
/** More digits than a JavaScript number tells apart are a slip of the hand. */
const MOST_DIGITS = 15;

/**
 * Reads a number in German or English writing: `5.000`, `5,5`, `1.500,5`, `1,500.5`, `5 000`, `1'000`. Undefined for
 * anything else, such as `12.5.`, `1e3` or `ca. 500`.
 * @param lang decides where both writings are possible
 * @param isWhole for what has no decimals: `20,000` can then only be twenty thousand
 */
export function readNumber(text: string, lang: Lang, { isWhole = false } = {}): NumberReading | undefined {
  const written = text.replace(BLANKS, ' ').replace(APOSTROPHES, "'").trim();
  const [, minus = '', digits = ''] = /^([-\u2212]?)(.*)$/s.exec(written) ?? [];
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  const grouped = GROUPED.exec(digits)?.groups;
  const plain = PLAIN.exec(digits)?.groups;
  const asGrouped =
    grouped && numberOf(minus, grouped['first']! + grouped['rest']!.replace(/\D/g, ''), grouped['decimals']);
  const asPlain = plain && numberOf(minus, plain['first']!, plain['decimals']);
  if (asGrouped === undefined || asPlain === undefined) {
    const value = asGrouped ?? asPlain;
    return value === undefined ? undefined : { value };
  }
  if (isWhole || grouped!['mark'] === GROUPING[lang]) return { value: asGrouped };
  return { value: asPlain, otherwise: asGrouped };
}

/** A number for a field to be typed in: no thousands, decimals as the language marks them. Read back, it is the same. */
export function printNumber(value: number, lang: Lang): string {
  const plain = /e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
  const [whole = '', decimals] = plain.split('.');
  if (decimals === undefined) return whole;
  // In the language's own writing three decimals are never taken for thousands.
  return whole + (lang === 'de' ? ',' : '.') + decimals;
}

function numberOf(minus: string, whole: string, decimals = ''): number {
  const value = Number(`${whole}.${decimals}`);
  return minus === '' || value === 0 ? value : -value;
}

/** Marks of direction, soft hyphens and what else has no ink, and letters of a font's own; a joiner within an emoji stays. */
const UNSEEN =
  /(?!(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D)[\p{Cf}\p{Co}\u034F\u115F\u1160\u3164\uFFA0]/gu;
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
/** PDF files hold `fi` as one letter. */
const LIGATURES = /[\uFB00-\uFB06]/g;

/** Text as a person would type it: what programs put between the letters is gone. */
export function cleanText(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .normalize('NFC');
}

const RAISED: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' };

/** `m²` where a program raised the 2: without that it would be another quantity. Undefined where there is no such sign. */
export function raised(text: string): string | undefined {
  return RAISED[text.trim()];
}

/** The 2 of `CO₂`. */
export function lowered(text: string): string | undefined {
  const digits = text.trim();
  return /^\d$/.test(digits) ? String.fromCodePoint(0x2080 + Number(digits)) : undefined;
}

/** Control, direction and other characters that nobody sees, or that would steer a terminal. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]|\p{Cs}/gu;

/** Text with invisible characters spelled out as `<U+202E>`, on one line. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `<${codePoint(character)}>`);
}

/** `U+00AD` */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

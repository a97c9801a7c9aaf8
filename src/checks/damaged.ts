/** UTF-8 that was read as Windows-1252: `Ã¼` for ü, `â€ž` for „; and the sign of a character that was lost. */
export const DAMAGED =
  /[ÃÂ][\u00A0-\u00BF\u0178\u0152\u0153\u0160\u0161\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|â€[\u00A0-\u00BF\u0153\u017E\u0161\u201C\u201D\u2122\u02DC\u2026]?|\uFFFD/g;

/** The characters of Windows-1252 from 0x80, `·` where it has none. */
const FROM_80 = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';

/** What stood there before it was read wrongly; empty when it cannot be told. */
export function repaired(found: string): string {
  const bytes = [...found].map((character) => {
    const code = character.codePointAt(0)!;
    return code < 0x100 ? code : 0x80 + FROM_80.indexOf(character);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}

import { inLatin } from './letters.ts';

/** Longest id, as the schema has it. */
const LONGEST = 80;
/** Of a new entry: leaves room for the number of a namesake. */
const LONGEST_NEW = 70;
/** For Latin letters that are younger than the table. */
const UNKNOWN = 'x';

/**
 * A valid id made of any text, and the same for one that is an id already. German umlauts become two letters, other
 * accents are dropped, other letters are written in Latin ones; digits never stand alone.
 * @param otherwise for a text of which nothing can be written so: Chinese, emoji, `!!!`
 */
export function slugOf(text: string, otherwise: string): string {
  const words = inAscii(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(words) ? `nr-${words}`.slice(0, LONGEST) : words || otherwise;
}

/** The id of a new entry, made of its title or name: cut between two words where there are any. */
export function newId(title: string, kind: string): string {
  const slug = slugOf(title, kind);
  if (slug.length <= LONGEST_NEW) return slug;
  const end = slug.lastIndexOf('-', LONGEST_NEW);
  return slug.slice(0, end > 0 ? end : LONGEST_NEW);
}

/** A text in lower case without accents, its letters written in Latin ones; signs and scripts without letters stay. */
export function inAscii(text: string): string {
  // In Greek a `υ` after these makes one sound with them.
  const small = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[αεο])[υύ]/g, 'u');
  return (
    // Twice: `ü` is `ue` as a whole, and of `ǿ` only the letter without its accent is known.
    spelled(spelled(small).replace(/[\p{L}\p{Script=Latin}]/gu, plain))
      .replace(/\p{M}/gu, '')
      .replace(/(?![a-z])\p{Script=Latin}/gu, UNKNOWN)
  );
}

function spelled(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => inLatin(letter) ?? letter);
}

/** Ligatures, raised and wide letters hold plain ones; numbers and signs of that sort (`m²`) are left alone. */
function plain(letter: string): string {
  const written = letter.normalize('NFKD').toLowerCase();
  // A raised sign of length holds no letter.
  return /^\p{Lm}$/u.test(written) ? letter : written;
}

import { folded } from './stems.ts';

/** Words that say nothing by themselves. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'and auf aus bei das dem den der des die ein eine einen fuer fur from gegen im in mit nach of oder or the to und von zu zum zur'.split(
    ' ',
  ),
);

/**
 * The words of a query as the index knows them. A hyphen parts words (`FFP2-Maske` is also written `FFP2 Maske`), but
 * not a single letter or digit from what it belongs to (`A-7K3Q2`, `374-5`), and no point or comma parts a number.
 * Letters before a long number are a word of their own: `EN14683` is `EN 14683`. A single letter would find nearly everything and counts for nothing.
 */
export function queryWords(query: string): string[] {
  const pieces = query
    .normalize('NFC')
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/(?<![\p{L}\p{N}-])\p{L}{2,4}(?=\d{3,}(?![\p{L}\p{N}-]))/gu, '$& ')
    .split(/[^\p{L}\p{N}\p{M}-]+/u);
  const words = pieces.flatMap((piece) => {
    const parts = piece.split('-').filter((part) => part !== '');
    return parts.some((part) => part.length === 1) ? [parts.join('')] : parts;
  });
  const long = words.filter((word) => word.length > 1);
  const telling = long.filter((word) => !STOP_WORDS.has(folded(word)));
  return telling.length > 0 ? telling : long;
}

/**
 * Whether a text holds a word that begins with a stem, as the index sees it. Where the index knows no such word, it falls
 * back to the longest word with which the query's begins and returns what nobody asked for.
 */
export function holdsStem(text: string, stem: string): boolean {
  return wordsIn(text).some((word) => word.startsWith(stem) || withoutUmlauts(word).startsWith(stem));
}

/** The words of a text that begin with one of the stems, at odd places: `['', 'FFP2-Masken', ' für …']`. */
export function marked(text: string, stems: readonly string[]): string[] {
  const marks = [''];
  text.split(/([\p{L}\p{N}\p{M}-]+)/u).forEach((piece, at) => {
    const isMarked = at % 2 === 1 && stems.some((stem) => holdsStem(piece, stem));
    if (isMarked) marks.push(piece, '');
    else marks[marks.length - 1] += piece;
  });
  return marks;
}

/** Words as the index takes them apart: whole, at hyphens, at capitals and at digits. */
function wordsIn(text: string): string[] {
  const words = text
    .split(/\s+/)
    .flatMap((piece) => [
      piece.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''),
      ...piece.split(/[^\p{L}\p{N}\p{M}]+/u),
      ...(piece.match(/\p{Lu}*\p{Ll}+|\p{Lu}+|\p{N}+/gu) ?? []),
    ]);
  return words.map(folded);
}

/** `ae` for `ä`, as the stemmer reads it. */
function withoutUmlauts(word: string): string {
  return word.replace(/qu|[aou]e/g, (pair) => (pair === 'qu' ? pair : pair.slice(0, 1)));
}

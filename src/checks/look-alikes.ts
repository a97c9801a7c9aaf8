/** Cyrillic and Greek letters that a reader takes for Latin ones, after Unicode's confusables (UTS #39). */
const LATIN: Readonly<Record<string, string>> = {
  ...pairs('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...pairs('аеіјорсѕухһԁӏԛԝ', 'aeijopcsyxhdlqw'),
  ...pairs('кмтвнгп', 'kmtbhrn'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ανικορυχ', 'avikopux'),
};

/** Greek letters that stand before or in units: μg, kΩ. */
const UNIT = /^(?:μ\p{L}{1,2}|[kMG]?Ω)$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;
/** Full-width forms, mathematical alphabets and phonetic letters: Latin letters in disguise. */
const DISGUISED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u0250-\u0258\u025A-\u02AF\u1D00-\u1D7F]/u;

export interface LookAlike {
  word: string;
  at: number;
  /** The first letter that is not what it seems. */
  letter: string;
  /** The word in Latin letters; empty where it cannot be told. */
  likely: string;
}

/**
 * Words that pretend to be Latin: of mixed scripts, or made only of letters that look Latin in a text that has no
 * other word of their script.
 */
export function* lookAlikesIn(text: string): Generator<LookAlike> {
  const words = [...text.matchAll(WORD)].filter(
    ({ 0: word }) => OTHER_SCRIPT.test(word) || DISGUISED.test(word),
  );
  const isForeignText = words.some(
    ({ 0: word }) => !/\p{Script=Latin}/u.test(word) && [...word].some(isPlainlyForeign),
  );
  for (const { 0: word, index } of words) {
    const isMixed = /\p{Script=Latin}/u.test(word) && OTHER_SCRIPT.test(word) && !UNIT.test(word);
    const isMasked =
      [...word].length > 1 &&
      !isForeignText &&
      [...word].every((letter) => letter in LATIN || /\d/.test(letter));
    if (!isMixed && !isMasked && !DISGUISED.test(word)) continue;
    const letter = [...word].find((one) => OTHER_SCRIPT.test(one) || DISGUISED.test(one))!;
    yield { word, at: index + word.indexOf(letter), letter, likely: inLatin(word) };
  }
}

function isPlainlyForeign(letter: string): boolean {
  return OTHER_SCRIPT.test(letter) && !(letter in LATIN);
}

function inLatin(word: string): string {
  const likely = [...word.normalize('NFKC')].map((letter) => LATIN[letter] ?? letter).join('');
  return OTHER_SCRIPT.test(likely) || DISGUISED.test(likely) ? '' : likely;
}

function pairs(letters: string, latin: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, at) => [letter, latin[at]!]));
}

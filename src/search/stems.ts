const BETWEEN_VOWELS = /(?<=[aeiouyäöü])[uy](?=[aeiouyäöü])/g;
const REGIONS = /^(.*?[aeiouyäöü].*?[^aeiouyäöü])(?:(.*?[aeiouyäöü].*?[^aeiouyäöü]))?/;
const VALID_BEFORE_S = /[bdfghklmnrt]s$/;
const VALID_BEFORE_ST = /...[bdfghklmnt]st$/;
const VALID_BEFORE_ET = /[Udfghklmnrstzä]et$/;
const KEEPS_ET = /(?:geordn|intern|plan|tick|tr)et$/;

/** A word without case and diacritics, `ß` as `ss`: what is equal for a reader who types in a hurry. */
export function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
}

/**
 * Stem of a German word, exactly as the search index stems it: `Atemschutzmasken` → `atemschutzmask`. A query's stem
 * tells a true hit from a fallback to a shorter word.
 * @see https://snowballstem.org/algorithms/german/stemmer.html (version 3.0, which reads ae, oe, ue as umlauts)
 */
export function stemOf(word: string): string {
  const marked = folded(word)
    .replace(BETWEEN_VOWELS, (letter) => letter.toUpperCase())
    .replace(/qu|ae|oe|ue/g, (pair) => ({ ae: 'ä', oe: 'ö', ue: 'ü' })[pair] ?? pair);
  return withoutEndings(marked).replace(
    /[UYäöü]/g,
    (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter.toLowerCase(),
  );
}

function withoutEndings(word: string): string {
  const { first, second } = regionsOf(word);
  const inFirst = (ending: string) => word.length - ending.length >= first;
  const inSecond = (ending: string) => word.length - ending.length >= second;
  const cut = (ending: string) => {
    word = word.slice(0, word.length - ending.length);
  };

  const inflection = /(?:lns|erinnen|erin|ern|em|er|es|en|ln|e|s)$/.exec(word)?.[0] ?? '';
  if (inflection !== '' && inFirst(inflection)) {
    if (inflection.startsWith('ln')) cut(inflection.slice(1));
    else if (inflection === 's') word = VALID_BEFORE_S.test(word) ? word.slice(0, -1) : word;
    else if (inflection !== 'em' || !word.endsWith('system')) {
      cut(inflection);
      if (/^(?:e|en|es)$/.test(inflection) && word.endsWith('niss')) cut('s');
    }
  }

  const comparison = /(?:est|en|er|et|st)$/.exec(word)?.[0] ?? '';
  if (comparison !== '' && inFirst(comparison)) {
    if (comparison === 'st') word = VALID_BEFORE_ST.test(word) ? word.slice(0, -2) : word;
    else if (comparison !== 'et' || (VALID_BEFORE_ET.test(word) && !KEEPS_ET.test(word))) cut(comparison);
  }

  const derivation = /(?:end|ung|lich|isch|heit|keit|ig|ik)$/.exec(word)?.[0] ?? '';
  if (derivation === '' || !inSecond(derivation)) return word;
  if (/^(?:ig|ik|isch)$/.test(derivation)) {
    if (!word.endsWith(`e${derivation}`)) cut(derivation);
    return word;
  }
  cut(derivation);
  if (/^(?:end|ung)$/.test(derivation) && /(?<!e)ig$/.test(word) && inSecond('ig')) cut('ig');
  if (/^(?:lich|heit)$/.test(derivation) && /e[rn]$/.test(word) && inFirst('er')) cut('er');
  if (derivation === 'keit') {
    const inner = /(?:lich|ig)$/.exec(word)?.[0];
    if (inner && inSecond(inner)) cut(inner);
  }
  return word;
}

/** Where endings may begin: after the first, and after the second, consonant that follows a vowel. */
function regionsOf(word: string): { first: number; second: number } {
  if (word.length < 3) return { first: word.length, second: word.length };
  const [, one, two] = REGIONS.exec(word) ?? [];
  if (one === undefined) return { first: word.length, second: word.length };
  return {
    first: Math.max(3, one.length),
    second: two === undefined ? word.length : one.length + two.length,
  };
}

import type { Code } from './catalogue.ts';
import { DAMAGED, repaired } from './damaged.ts';
import type { Facts } from './finding.ts';
import { lookAlikesIn } from './look-alikes.ts';
import { codePoint } from './visible.ts';

export interface OddCharacter {
  code: Code;
  /** UTF-16 offset. */
  at: number;
  facts: Facts;
}

/** What German and English texts are made of; only a text with anything else needs a closer look. */
const ODD =
  /[^\n\x20-\x7E\u00A1-\u00AC\u00AE-\u00C1\u00C4-\u00E1\u00E3-\u017F\u00A0\u2010-\u2015\u2018-\u201E\u2022\u2026\u202F\u2030\u2032\u2033\u20AC\u2264\u2265\u2192]/;
const CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/g;
/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9). */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Characters without any ink. The joiner within an emoji is needed there; fillers are letters without ink. */
const INVISIBLE =
  /(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])(?!(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D)[\p{Cf}\p{Co}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/gu;
const DECOMPOSED = /[A-Za-z][\u0300-\u036F]+/g;

/** Characters that do harm or are not what they seem. Tabs are left to the YAML parser. */
export function* oddCharactersIn(text: string): Generator<OddCharacter> {
  if (!ODD.test(text)) return;
  yield* matches(text, CONTROL, 'character-control');
  yield* matches(text, DIRECTION, 'character-direction');
  yield* matches(text, INVISIBLE, 'character-invisible');
  for (const { 0: found, index: at } of text.matchAll(DAMAGED)) {
    yield {
      code: 'encoding-damaged',
      at,
      facts: { found, likely: found === '\uFFFD' ? '' : repaired(found) },
    };
  }
  for (const { 0: found, index: at } of text.matchAll(DECOMPOSED)) {
    const likely = found.normalize('NFC');
    if (likely !== found) yield { code: 'character-decomposed', at, facts: { found, likely } };
  }
  for (const { word, at, letter, likely } of lookAlikesIn(text)) {
    yield { code: 'character-lookalike', at, facts: { found: word, code: codePoint(letter), likely } };
  }
}

function* matches(text: string, pattern: RegExp, code: Code): Generator<OddCharacter> {
  for (const { 0: character, index: at } of text.matchAll(pattern))
    yield { code, at, facts: { code: codePoint(character) } };
}

import type { Lang } from '#schemas/fields.ts';

/** A phrase with a number: `{ one: '{n} Angebot', other: '{n} Angebote' }`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}
/** Words of the interface; `{name}` stands for a value. */
export type Phrase = string | Plural;

/** Text in another language than the sentence around it, such as an entry's title: it needs a `lang` of its own. */
export interface Foreign {
  readonly text: string;
  readonly lang: Lang;
}
export type Part = string | Foreign;

type Slots<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;
type SlotsOf<P extends Phrase> = P extends string
  ? Slots<P>
  : P extends Plural
    ? 'n' | Slots<P['other']>
    : never;
type Values<P extends Phrase, V> = { readonly [Slot in SlotsOf<P>]: V };
type Arguments<P extends Phrase, V> = [SlotsOf<P>] extends [never] ? [] : [values: Values<P, V>];

/** The same keys in another language; a plural stays a plural. */
export type Translation<B> = { readonly [Key in keyof B]: B[Key] extends Plural ? Plural : string };

/** Looks up phrases of one language and fills in their values. */
export interface Say<B extends Record<string, Phrase>> {
  lang: Lang;
  <K extends keyof B>(key: K, ...values: Arguments<B[K], string | number>): string;
  /** Like `say`, for sentences that hold text in another language. */
  parts<K extends keyof B>(key: K, ...values: Arguments<B[K], string | number | Foreign>): Part[];
}

/** A measured amount keeps the decimals it was given. */
const MOST_DECIMALS = { maximumFractionDigits: 6 };
const numbers = {
  de: new Intl.NumberFormat('de-DE', MOST_DECIMALS),
  en: new Intl.NumberFormat('en-GB', MOST_DECIMALS),
};

/** A number as the language writes it: `2.000`, `1.500,5`. */
export function numberInWords(number: number, lang: Lang): string {
  return numbers[lang].format(number);
}

/** Makes the lookup for one language. */
export function phrasebook<B extends Record<string, Phrase>>(book: Translation<B>, lang: Lang): Say<B> {
  const fill = (key: keyof B, values: Record<string, string | number | Foreign> = {}): Part[] =>
    formOf(book[key] as Phrase, values['n'])
      .split(/\{(\w+)\}/)
      .map((piece, at) => {
        if (at % 2 === 0) return piece;
        const value = values[piece];
        return typeof value === 'number' ? numberInWords(value, lang) : (value ?? '');
      });
  const say = (key: keyof B, values?: Record<string, string | number>) => {
    const phrase = book[key] as Phrase;
    return values === undefined && typeof phrase === 'string' ? phrase : fill(key, values).join('');
  };
  return Object.assign(say, { lang, parts: fill }) as Say<B>;
}

/** German and English know two forms: one for exactly 1, one for the rest. */
function formOf(phrase: Phrase, count: unknown): string {
  return typeof phrase === 'string' ? phrase : count === 1 ? phrase.one : phrase.other;
}

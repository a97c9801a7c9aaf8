import english from 'decap-cms-locales/dist/esm/en/index.js';
import { describe, expect, it } from 'vitest';
import { registerLocales } from '../../../../src/desk/editor/locales.ts';
import type { Phrases } from '../../../../src/desk/editor/locales/phrases.ts';

/** Words that are the same in both languages. */
const SAME = [
  'Status: %{status}',
  'Name',
  'Code',
  'Link',
  'Markdown',
  'Details',
  'optional',
  '＋ %{collectionLabel}',
  '%{details}',
  '%{date}',
];
/** English words that no German sentence contains. */
const ENGLISH = /\b(the|your|you|this|are|is|entry|entries|with|please|failed|choose|add|published|login)\b/i;
/** How Decap's German addresses the reader here and there, and its typing errors. */
const INFORMAL = /\b(du|dein\w*|dir|dich|wähle|gib|lösche|berichte|entferne|veröffentliche)\b/i;
const WRONG =
  /setzten die|speicheren|bishergen|korrrekt|Egebnisse|ggfs|soll\?|Oops|einloggen|ausgeloggt|Beitrag/;

const registered = new Map<string, Record<string, string>>();
registerLocales({ registerLocale: (lang, phrases) => void registered.set(lang, flat(phrases as Phrases)) });
const german = registered.get('de')!;
const all = Object.entries(flat(english));

describe('German of the desk', () => {
  it('has every phrase that Decap knows in English, and no other', () => {
    expect(all.length).toBeGreaterThan(240);
    expect(Object.keys(german).sort()).toEqual(all.map(([place]) => place).sort());
  });

  it('fills the same values into every phrase', () => {
    const values = (phrase: string | undefined) => [...new Set(phrase?.match(/%\{\w+\}/g))].sort();
    expect(all.filter(([place, phrase]) => `${values(german[place])}` !== `${values(phrase)}`)).toEqual([]);
  });

  it('has a plural wherever English has one', () => {
    const forms = (phrase = '') => phrase.split('||||').length;
    expect(all.filter(([place, phrase]) => forms(german[place]) !== forms(phrase))).toEqual([]);
  });

  it('leaves no phrase in English', () => {
    const same = all.filter(([place, phrase]) => german[place] === phrase).map(([, phrase]) => phrase);
    expect([...new Set(same)].filter((phrase) => !SAME.includes(phrase))).toEqual([]);
    expect(Object.values(german).filter((phrase) => ENGLISH.test(phrase))).toEqual([]);
  });

  it('says Sie, Eintrag and anmelden, without the typing errors of Decap', () => {
    expect(Object.values(german).filter((phrase) => INFORMAL.test(phrase) || WRONG.test(phrase))).toEqual([]);
  });

  it('registers English as Decap has it', () => {
    expect(registered.get('en')).toEqual(flat(english));
  });
});

function flat(phrases: Phrases, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([key, phrase]) =>
      typeof phrase === 'string'
        ? [[before + key, phrase]]
        : Object.entries(flat(phrase, `${before}${key}.`)),
    ),
  );
}

import type { Lang } from '#schemas/fields.ts';
import type { Words } from '#schemas/words.ts';

/** What the form says itself; everything else comes from the schemas. */
export const formWords = {
  body: { de: 'Text', en: 'Text' },
  bodyHint: {
    de: 'Überschriften beginnen mit der zweiten Ebene. Kein HTML, keine fremden Bilder.',
    en: 'Headings begin at the second level. No HTML, no images from elsewhere.',
  },
  more: { de: 'Weitere Angaben', en: 'Further details' },
  oneLine: {
    de: 'eine Zeile mit {least} bis {most} Zeichen',
    en: 'one line of {least} to {most} characters',
  },
  atMost: { de: 'höchstens {most} Zeichen', en: 'at most {most} characters' },
  onePerLine: {
    de: 'eines je Zeile, mit {least} bis {most} Zeichen',
    en: 'one per line, of {least} to {most} characters',
  },
  eachLine: { de: 'Eines je Zeile', en: 'One per line' },
  eachPart: { de: 'Eines je Zeile, oder durch Kommas getrennt', en: 'One per line, or parted by commas' },
  id: {
    de: 'Kleinbuchstaben und Ziffern, mit einzelnen Bindestrichen verbunden: schutz-kittel',
    en: 'small letters and digits, joined by single hyphens: protective-gown',
  },
  web: { de: 'eine Adresse mit https://', en: 'an address with https://' },
  mail: { de: 'eine E-Mail-Adresse', en: 'a mail address' },
  eachValid: { de: 'eine gültige Angabe je Zeile', en: 'one valid value per line' },
  valid: { de: 'eine gültige Angabe', en: 'a valid value' },
} as const satisfies Record<string, Words>;

/** Words of the lists on the left. */
export const collectionWords = {
  inEnglish: { de: ', englisch', en: ' in English' },
  settings: {
    de: 'Was diese Drehscheibe zu Ihrer macht: Name, Betreiber, Redaktion, Fristen.',
    en: 'What makes this hub yours: name, operator, desk, periods.',
  },
  vocabulary: { de: 'Vokabular', en: 'Vocabulary' },
  aboutVocabulary: {
    de: 'Die Begriffe, nach denen Einträge geordnet und gesucht werden.',
    en: 'The terms by which entries are sorted and searched.',
  },
} as const satisfies Record<string, Words>;

export function say(words: Words, lang: Lang, slots: Record<string, string | number> = {}): string {
  return words[lang].replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));
}

import type { Phrase } from '#i18n/phrases.ts';

/** What a field says of the text that stands in it. */
export const readingDe = {
  reads: '= {value}',
  noNumber: '„{text}“ lässt sich nicht als Zahl lesen. Schreiben Sie zum Beispiel 5000, 5.000 oder 1500,5.',
  otherwise: 'Ist {otherwise} gemeint, schreiben Sie {written}.',
  noDay:
    '„{text}“ lässt sich nicht als Tag lesen. Schreiben Sie zum Beispiel 12.5.2021, 12. Mai oder morgen.',
  dayAhead: {
    one: 'Das ist in {n} Monat. Stimmt das?',
    other: 'Das ist in {n} Monaten. Stimmt das?',
  },
  dayAgo: {
    one: 'Das war vor {n} Monat. Stimmt das?',
    other: 'Das war vor {n} Monaten. Stimmt das?',
  },
  yearsAhead: 'Das ist in {n} Jahren. Stimmt das?',
  yearsAgo: 'Das war vor {n} Jahren. Stimmt das?',
  calendar: '{label}: Kalender öffnen',
} as const satisfies Record<string, Phrase>;

import type { Translation } from '#i18n/phrases.ts';
import type { readingDe } from './reading-de.ts';

export const readingEn = {
  reads: '= {value}',
  noNumber: '“{text}” cannot be read as a number. Write for example 5000, 5,000 or 1500.5.',
  otherwise: 'If {otherwise} is meant, write {written}.',
  noDay: '“{text}” cannot be read as a day. Write for example 12 May 2021, 12/5/2021 or tomorrow.',
  dayAhead: {
    one: 'That is in {n} month. Is that right?',
    other: 'That is in {n} months. Is that right?',
  },
  dayAgo: {
    one: 'That was {n} month ago. Is that right?',
    other: 'That was {n} months ago. Is that right?',
  },
  yearsAhead: 'That is in {n} years. Is that right?',
  yearsAgo: 'That was {n} years ago. Is that right?',
  calendar: '{label}: open the calendar',
} as const satisfies Translation<typeof readingDe>;

import { z } from 'zod';
import { ref } from './fields.ts';
import { choice, noHint, words } from './words.ts';

export const per = choice({
  once: ['einmalig', 'once'],
  day: ['je Tag', 'per day'],
  week: ['je Woche', 'per week'],
  month: ['je Monat', 'per month'],
});

const amount = z.number().int().positive().max(1_000_000_000);

/** How much, in a unit of the vocabulary. */
export const quantity = z.strictObject({
  amount: amount.meta(words(['Menge', 'Ganze Zahl ohne Punkt: 2000'], ['Amount', 'Whole number without separator: 2000'])),
  unit: ref('units').meta(
    words(['Einheit', 'Einheit aus dem Vokabular, zum Beispiel piece'], ['Unit', 'Unit from the vocabulary, for example piece'], noHint),
  ),
  remaining: z
    .number()
    .int()
    .nonnegative()
    .max(1_000_000_000)
    .optional()
    .meta(
      words(
        ['Noch verfügbar', 'Was von der Menge noch übrig ist'],
        ['Remaining', 'What is left of the amount'],
      ),
    ),
  per: per
    .default('once')
    .meta(words(['Zeitraum', 'Einmalig oder je Tag, Woche, Monat'], ['Period', 'Once or per day, week, month'])),
});
export type Quantity = z.infer<typeof quantity>;

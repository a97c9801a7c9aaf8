import { z } from 'zod';
import { ref } from './fields.ts';
import { choice, noHint, words } from './words.ts';

export const per = choice({
  once: ['einmalig', 'once'],
  day: ['je Tag', 'per day'],
  week: ['je Woche', 'per week'],
  month: ['je Monat', 'per month'],
});

const MOST = 1_000_000_000;

/**
 * A number of something that is counted or measured: whether it may have decimals is said by the unit.
 * @param unitAt where in the entry the unit stands: beside the number, or from the entry's start with a leading dot
 */
export const amountIn = (unitAt: string) => z.number().positive().max(MOST).meta({ unitAt });

/** How much, in a unit of the vocabulary. */
export const quantity = z.strictObject({
  amount: amountIn('unit').meta(
    words(
      ['Menge', 'Zahl ohne Punkt: 2000, bei gemessenen Einheiten auch 1500.5'],
      ['Amount', 'Number without separator: 2000, in measured units also 1500.5'],
      ['Von einer Spanne die kleinere Zahl', 'Of a range the smaller number'],
    ),
  ),
  upTo: amountIn('unit')
    .optional()
    .meta(
      words(
        ['Höchstens', 'Von einer Spanne die größere Zahl: 300 bis 500'],
        ['Up to', 'Of a range the larger number: 300 to 500'],
      ),
    ),
  unit: ref('units').meta(
    words(['Einheit', 'Einheit aus dem Vokabular, zum Beispiel piece'], ['Unit', 'Unit from the vocabulary, for example piece'], noHint),
  ),
  remaining: z
    .number()
    .nonnegative()
    .max(MOST)
    .optional()
    .meta({ unitAt: 'unit' })
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

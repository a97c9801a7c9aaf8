import { z } from 'zod';
import { country, line, ref } from './fields.ts';
import { noHint, words } from './words.ts';

/** Where something is: never finer than a town, so that no private address can be entered. */
export const location = z.strictObject({
  country: country.meta(
    words(['Land', 'Zwei Großbuchstaben nach ISO 3166, zum Beispiel DE oder AT'], ['Country', 'Two capital letters by ISO 3166, for example DE or AT'], noHint),
  ),
  region: ref('regions')
    .optional()
    .meta(
      words(['Region', 'Bundesland oder EU-Staat aus dem Vokabular, zum Beispiel de-bw'], ['Region', 'German state or EU country from the vocabulary, for example de-bw'], ['Bundesland oder EU-Staat', 'German state or EU country']),
    ),
  postalCode: z
    .string()
    .regex(/^[A-Z0-9](?:[A-Z0-9 -]{0,8}[A-Z0-9])?$/)
    .optional()
    .meta(
      words(['Postleitzahl', 'In Anführungszeichen, damit führende Nullen bleiben: "01067"'], ['Postal code', 'In quotes, so that leading zeros stay: "01067"'], ['Mit führenden Nullen, zum Beispiel 01067', 'With leading zeros, for example 01067']),
    ),
  city: line(2, 80)
    .optional()
    .meta(words(['Ort', 'Stadt oder Gemeinde, ohne Straße'], ['Town', 'City or municipality, without street'])),
});
export type Location = z.infer<typeof location>;

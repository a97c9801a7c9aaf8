import { z } from 'zod';
import { line, plainDate, ref } from './fields.ts';
import { choice, noHint, words } from './words.ts';

export const medicalUse = choice({
  medical: ['Medizinprodukt', 'Medical device'],
  ppe: ['Persönliche Schutzausrüstung', 'Personal protective equipment'],
  'non-medical': ['Kein Medizinprodukt', 'Not a medical device'],
});

export const conformityRoute = choice({
  'ce-ppe': ['CE nach PSA-Verordnung (EU) 2016/425', 'CE under the PPE Regulation (EU) 2016/425'],
  'ce-medical-device': ['CE als Medizinprodukt', 'CE as a medical device'],
  'special-approval': ['Sonderzulassung', 'Special approval'],
  biocide: ['Biozid-Zulassung', 'Biocide approval'],
  none: ['Kein Nachweis nötig oder vorhanden', 'None needed or available'],
});

/** By which rule a product may be placed on the market, and the papers for it. */
export const conformity = z.strictObject({
  medicalUse: medicalUse.meta(words(['Verwendung', 'Medizinisch, Schutzausrüstung oder keines von beiden'], ['Use', 'Medical, protective or neither'])),
  route: conformityRoute.meta(words(['Weg zur Konformität', 'Rechtlicher Weg auf den Markt'], ['Conformity route', 'Legal route to the market'])),
  standards: z
    .array(ref('standards'))
    .max(10)
    .optional()
    .meta(words(['Normen', 'Normen aus dem Vokabular, zum Beispiel en-149'], ['Standards', 'Standards from the vocabulary, for example en-149'], noHint)),
  notifiedBody: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta(words(['Benannte Stelle', 'Vierstellige Kennnummer in Anführungszeichen: "0123"'], ['Notified body', 'Four-digit number in quotes: "0123"'], ['Vierstellige Kennnummer, zum Beispiel 0123', 'Four-digit number, for example 0123'])),
  certificateNumber: line(2, 60)
    .optional()
    .meta(words(['Zertifikatsnummer', 'Nummer der Bescheinigung'], ['Certificate number', 'Number of the certificate'])),
  certificateUntil: plainDate
    .optional()
    .meta(words(['Zertifikat gilt bis', 'Datum als JJJJ-MM-TT'], ['Certificate valid through', 'Date as YYYY-MM-DD'], noHint)),
});
export type Conformity = z.infer<typeof conformity>;

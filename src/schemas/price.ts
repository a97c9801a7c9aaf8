import { z } from 'zod';
import { ref } from './fields.ts';
import { choice, noHint, words } from './words.ts';

/** ISO 4217. */
export const currency = choice({
  EUR: ['Euro', 'Euro'],
  CHF: ['Schweizer Franken', 'Swiss franc'],
  GBP: ['Pfund Sterling', 'Pound sterling'],
  USD: ['US-Dollar', 'US dollar'],
  DKK: ['Dänische Krone', 'Danish krone'],
  SEK: ['Schwedische Krone', 'Swedish krona'],
  PLN: ['Złoty', 'Złoty'],
  CZK: ['Tschechische Krone', 'Czech koruna'],
  HUF: ['Forint', 'Forint'],
  RON: ['Rumänischer Leu', 'Romanian leu'],
});
export const tax = choice({
  net: ['zuzüglich Umsatzsteuer', 'plus VAT'],
  gross: ['einschließlich Umsatzsteuer', 'including VAT'],
});

/** What one unit costs. */
export const price = z.strictObject({
  amount: z
    .number()
    .positive()
    .max(1_000_000_000)
    .meta(words(['Betrag', 'Zahl mit Punkt vor den Cent: 0.85'], ['Amount', 'Number with a point before the cents: 0.85'], ['Was eine Einheit kostet', 'What one unit costs'])),
  currency: currency.default('EUR').meta(words(['Währung', 'Kürzel nach ISO 4217'], ['Currency', 'Code by ISO 4217'], noHint)),
  per: ref('units').meta(words(['Je', 'Einheit aus dem Vokabular, zum Beispiel piece'], ['Per', 'Unit from the vocabulary, for example piece'], noHint)),
  tax: tax.meta(words(['Umsatzsteuer', 'Ob der Betrag sie enthält'], ['VAT', 'Whether the amount includes it'])),
});
export type Price = z.infer<typeof price>;

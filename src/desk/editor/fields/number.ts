import { readingWordsOf } from '#desk/words/reading-words.ts';
import { numberInWords } from '#i18n/phrases.ts';
import { quantityInWords, type UnitNames } from '#i18n/site/measures.ts';
import { printNumber, readNumber } from '#intake/written-number.ts';
import type { Lang } from '#schemas/fields.ts';
import type { FieldReader } from './reading.ts';

/**
 * Numbers in German and English writing, with the unit that is chosen beside them.
 * @param units of the vocabulary
 */
export function numberReader(lang: Lang, units: readonly ({ id: string } & UnitNames)[]): FieldReader {
  const say = readingWordsOf(lang);
  return {
    inputMode: 'decimal',
    print: (value) => (typeof value === 'number' ? printNumber(value, lang) : String(value ?? '')),
    read: (text, { option, valueAt }) => {
      const reading = readNumber(text, lang, { isWhole: option('value_type') === 'int' });
      if (!reading) return { value: text, fault: say('noNumber', { text: text.trim() }) };
      const { value, otherwise } = reading;
      const unitAt = option('unit_at');
      const id = typeof unitAt === 'string' ? valueAt(unitAt) : undefined;
      const unit = units.find((one) => one.id === id);
      const shown = quantityInWords({ amount: value }, unit, lang);
      return {
        value,
        // A bare number that stands there as it is written says itself.
        ...(shown !== text.trim() && { words: say('reads', { value: shown }) }),
        ...(otherwise !== undefined && {
          note: say('otherwise', {
            otherwise: numberInWords(otherwise, lang),
            written: printNumber(otherwise, lang),
          }),
        }),
      };
    },
  };
}

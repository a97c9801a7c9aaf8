import { readWebAddress } from '#intake/written-address.ts';
import { readPhone } from '#intake/written-phone.ts';
import type { FieldReader, Reading } from './reading.ts';

/** Web addresses, also without their beginning. What is none is asked for by the field's pattern. */
export const addressReader: FieldReader = {
  inputMode: 'url',
  print: (value) => String(value ?? ''),
  read: (text) => settledAs(text, readWebAddress(text)),
};

/**
 * Telephone numbers for callers from abroad, also where they were written for those at home.
 * @param homeCountry of the hub; an entry's own location counts before it
 */
export function phoneReader(homeCountry: string): FieldReader {
  return {
    inputMode: 'tel',
    print: (value) => String(value ?? ''),
    read: (text, { valueAt }) => {
      const country = valueAt('.location.country') ?? valueAt('country');
      return settledAs(text, readPhone(text, typeof country === 'string' ? country : homeCountry));
    },
  };
}

function settledAs(text: string, read: string | undefined): Reading {
  return read === undefined ? { value: text } : { value: read, settled: read };
}

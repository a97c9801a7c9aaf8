import { folded } from '#search/stems.ts';
import { readWebAddress } from './written-address.ts';
import { readNumber } from './written-number.ts';

/** Several lines as one, without the spaces around it. */
export function lineIn(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `20000`, `20.000`, `20,000` or `20 000`; undefined for anything else, such as `ca. 500` or `1,5`. */
export function wholeNumberIn(text: string): number | undefined {
  // Of what has no decimals both languages' writing is the same.
  const value = readNumber(text, 'de', { isWhole: true })?.value;
  return Number.isInteger(value) ? value : undefined;
}

/** The value of the option that somebody chose, also where its capitals or accents were retyped. */
export function optionIn(
  text: string,
  options: readonly { value: string; label: string }[] = [],
): string | undefined {
  const chosen = lineIn(text);
  const exact = options.find(({ label }) => label === chosen);
  if (exact) return exact.value;
  const alike = options.filter(({ label }) => folded(label) === folded(chosen));
  return alike.length === 1 ? alike[0]!.value : undefined;
}

/** A web address, also where somebody left out its beginning; what is none stays as it is. */
export function webAddressIn(text: string): string {
  const written = lineIn(text);
  return readWebAddress(written) ?? written;
}

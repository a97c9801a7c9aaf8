import type { PlainDate } from '#schemas/fields.ts';
import { folded } from '#search/stems.ts';
import { writtenDay } from '#domain/written-day.ts';

/** Several lines as one, without the spaces around it. */
export function lineIn(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `20000`, `20.000`, `20,000` or `20 000`; undefined for anything else, such as `ca. 500` or `1,5`. */
export function wholeNumberIn(text: string): number | undefined {
  const written = text.trim();
  if (!/^(?:\d{1,12}|\d{1,3}(?:[.,'\u2019 \u00A0\u202F]\d{3}){1,3})$/.test(written)) return undefined;
  return Number(written.replace(/\D/g, ''));
}

/** A day as people write it, `31.12.2020` or `2020-12-31`; undefined where it is none. */
export function dayIn(text: string): PlainDate | undefined {
  return writtenDay(text) || undefined;
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

/** A web address, also where somebody left out its beginning. */
export function webAddressIn(text: string): string {
  const written = lineIn(text);
  return /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
}

import { phone } from '#schemas/fields.ts';
import { callingCodes } from './calling-codes.ts';

/**
 * A telephone number for an international caller: in Germany `07461 98760`, `(07461) 98760` and `0049 7461/98760` all
 * are `+49 7461 98760`. Undefined for what is none.
 * @param country ISO code of the country in which a number without `+` is dialled
 */
export function readPhone(text: string, country: string): string | undefined {
  const written = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/^\+?[\d ()/.-]+$/.test(written)) return undefined;
  // In `+49 (0)7461` the zero is for callers inside the country.
  const whole = /^(?:\+|00)/.test(written)
    ? written.replace(/^00/, '+').replace(/\(0\)/, ' ')
    : fromInside(written, country);
  const tidy = whole
    ?.replace(/^\+\s+/, '+')
    .replace(/[()/. ]+/g, ' ')
    .replace(/ ?-[ -]*/g, '-')
    .trim();
  return tidy !== undefined && phone.safeParse(tidy).success ? tidy : undefined;
}

function fromInside(written: string, country: string): string | undefined {
  const known = Object.hasOwn(callingCodes, country) ? callingCodes[country] : undefined;
  if (!known) return undefined;
  const { code, trunk } = known;
  const bare = written.replace(/^[( ]+/, '');
  // Without the trunk prefix it is a number inside a town, which nobody can call from elsewhere.
  return bare.startsWith(trunk) ? `+${code} ${bare.slice(trunk.length)}` : undefined;
}

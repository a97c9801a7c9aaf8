/** How a country's telephone numbers begin, for callers from abroad and for its own. */
export interface CallingCode {
  code: string;
  /** What is dialled before an area code inside the country and left out from abroad; empty where there is none. */
  trunk: string;
}

const zero = (code: string): CallingCode => ({ code, trunk: '0' });
const none = (code: string): CallingCode => ({ code, trunk: '' });

/**
 * European countries by ISO code. Italy keeps its zero from abroad.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export const callingCodes: Readonly<Record<string, CallingCode>> = {
  AT: zero('43'),
  BE: zero('32'),
  BG: zero('359'),
  CH: zero('41'),
  CY: none('357'),
  CZ: none('420'),
  DE: zero('49'),
  DK: none('45'),
  EE: none('372'),
  ES: none('34'),
  FI: zero('358'),
  FR: zero('33'),
  GB: zero('44'),
  GR: none('30'),
  HR: zero('385'),
  HU: { code: '36', trunk: '06' },
  IE: zero('353'),
  IS: none('354'),
  IT: none('39'),
  LI: none('423'),
  LT: zero('370'),
  LU: none('352'),
  LV: none('371'),
  MT: none('356'),
  NL: zero('31'),
  NO: none('47'),
  PL: none('48'),
  PT: none('351'),
  RO: zero('40'),
  SE: zero('46'),
  SI: zero('386'),
  SK: zero('421'),
};

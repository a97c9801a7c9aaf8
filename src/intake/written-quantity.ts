import type { Lang } from '#schemas/fields.ts';
import type { Quantity } from '#schemas/quantity.ts';
import type { Unit } from '#schemas/vocabulary.ts';
import { folded } from '#search/stems.ts';
import { readNumber } from './written-number.ts';

/** A quantity as somebody wrote it: of the unit and the period only what was said. */
export type QuantityReading = Pick<Quantity, 'amount'> & Partial<Pick<Quantity, 'upTo' | 'unit' | 'per'>>;

type Period = Quantity['per'];
const SAID_PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/(?:(?:\/|\b(?:je|pro|am|per|a|each)) ?(?:tag|day)|\btaglich|\bdaily)$/, 'day'],
  [/(?:(?:\/|\b(?:je|pro|per|a|each)) ?(?:woche|week)|\bin der woche|\bwochentlich|\bweekly)$/, 'week'],
  [/(?:(?:\/|\b(?:je|pro|im|per|a|each)) ?(?:monat|month)|\bmonatlich|\bmonthly)$/, 'month'],
  [/\b(?:einmalig|once)$/, 'once'],
];
const NUMBER = String.raw`\d+(?:[.,' ]\d+)*`;
const NUMBERS = new RegExp(
  `^(?:(?:zwischen|von|between|from) )?(?<least>${NUMBER})(?: ?(?:-|bis(?: zu)?|und|to|up to|and) ?(?<most>${NUMBER}))?(?<rest>.*)$`,
);

/**
 * Reads `300–500 je Tag`, `1.500,5 Liter`, `20.000`, `600 pieces a week`. Undefined where anything in it cannot be told,
 * such as `ca. 500` or `5 Karton à 50 St.`.
 * @param units of the vocabulary
 * @param chosen id of a unit that was chosen beside the text
 */
export function readQuantity(
  text: string,
  lang: Lang,
  units: readonly Pick<Unit, 'id' | 'one' | 'other' | 'short' | 'isMeasured'>[],
  chosen?: string,
): QuantityReading | undefined {
  const plain = folded(text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u2019\u00B4]/g, "'"));
  const { rest: counted, per: period } = withoutPeriod(plain.replace(/\s+/g, ' ').trim());
  const groups = NUMBERS.exec(counted)?.groups;
  if (!groups) return undefined;
  const name = groups['rest']!.trim();
  const unit = name === '' ? undefined : units.find((one) => namesOf(one).includes(bare(name)));
  if (name !== '' && !unit) return undefined;
  const isMeasured = unit?.isMeasured ?? units.find(({ id }) => id === chosen)?.isMeasured ?? false;
  const read = (number: string) => readNumber(number, lang, { isWhole: !isMeasured })?.value;
  const amount = read(groups['least']!);
  const upTo = groups['most'] === undefined ? undefined : read(groups['most']);
  if (amount === undefined || (groups['most'] !== undefined && upTo === undefined)) return undefined;
  return {
    amount,
    ...(upTo !== undefined && { upTo }),
    ...(unit && { unit: unit.id }),
    ...(period && { per: period }),
  };
}

function withoutPeriod(text: string): { rest: string; per?: Period } {
  for (const [pattern, period] of SAID_PERIODS)
    if (pattern.test(text)) return { rest: text.replace(pattern, '').trim(), per: period };
  return { rest: text };
}

function namesOf({ one, other, short }: Pick<Unit, 'one' | 'other' | 'short'>): string[] {
  return [one.de, one.en, other.de, other.en, ...short].map((name) => bare(folded(name)));
}

/** `St.` is `St`. */
function bare(name: string): string {
  return name.replace(/\.$/, '');
}

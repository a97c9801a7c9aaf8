import * as fields from '#schemas/fields.ts';
import { location } from '#schemas/location.ts';
import type { Facts, Finding } from './finding.ts';
import { likelyDate } from './likely-date.ts';
import { likelyId } from './likely-id.ts';

type Malformed = Pick<Finding, 'code' | 'facts'>;

/** The pattern that a schema's issue carries, as text. */
function patternOf(schema: { _zod: { bag: { patterns?: Set<RegExp> } } }): string {
  return String([...(schema._zod.bag.patterns ?? [])][0]);
}

/** What to say when a text does not have its form, by the pattern that refused it. */
const byPattern = new Map<string, (found: string, facts: Facts) => Malformed>([
  [patternOf(fields.id), (found, facts) => ({ code: 'field-not-id', facts: { ...facts, likely: likelyId(found) } })],
  [patternOf(fields.line(0, 1)), (_, facts) => ({ code: 'field-line-break', facts })],
  [patternOf(fields.webAddress), (found, facts) => ({ code: 'field-not-web-address', facts: { ...facts, likely: likelyWebAddress(found) } })],
  [patternOf(fields.phone), (found, facts) => ({ code: 'field-not-phone', facts: { ...facts, likely: likelyPhone(found) } })],
  [patternOf(fields.country), (found, facts) => ({ code: 'field-not-country', facts: { ...facts, likely: likelyCountry(found) } })],
  [
    patternOf(location.shape.postalCode.unwrap()),
    (_, facts) => ({ code: 'field-not-postal-code', facts }),
  ],
]);

/** The catalogue's word for a text in the wrong form. */
export function formatOf(format: string, pattern: string | undefined, found: string, facts: Facts): Malformed {
  if (format === 'date') return { code: 'field-not-date', facts: { ...facts, likely: likelyDate(found) } };
  if (format === 'email') return { code: 'field-not-mail', facts };
  return byPattern.get(pattern ?? patternOf(fields.id))?.(found, facts) ?? { code: 'field-format', facts };
}

function likelyWebAddress(found: string): string {
  const bare = found.trim().replace(/^(?:https?:)?\/*/i, '');
  return accept(fields.webAddress, `https://${bare}`);
}

/** National numbers are German unless they say otherwise. */
function likelyPhone(found: string): string {
  const spaced = found.trim().replace(/^00/, '+').replace(/^0/, '+49 ').replace(/\(0\)/, '').replace(/\s+/g, ' ');
  return accept(fields.phone, spaced);
}

function likelyCountry(found: string): string {
  const names: Record<string, string> = { deutschland: 'DE', germany: 'DE', österreich: 'AT', austria: 'AT', schweiz: 'CH' };
  return accept(fields.country, names[found.trim().toLowerCase()] ?? found.trim().toUpperCase());
}

function accept(schema: { safeParse(value: string): { success: boolean } }, likely: string): string {
  return schema.safeParse(likely).success ? likely : '';
}

import type { z } from 'zod';
import * as fields from '#schemas/fields.ts';
import { location } from '#schemas/location.ts';
import type { Facts, Finding } from './finding.ts';
import { writtenDay } from '#domain/written-day.ts';
import { slugOf } from '#domain/slug.ts';

type Malformed = Pick<Finding, 'code' | 'facts'>;

type Say = (found: string, facts: Facts) => Malformed;

/** What to say when a text does not have its form, by schemas that stand for that form. */
const forms: readonly (readonly [z.ZodType, Say])[] = [
  [fields.id, (found, facts) => ({ code: 'field-not-id', facts: { ...facts, likely: slugOf(found, '') } })],
  [fields.line(0, 9), (_, facts) => ({ code: 'field-line-break', facts })],
  [
    fields.webAddress,
    (found, facts) => ({
      code: 'field-not-web-address',
      facts: { ...facts, likely: likelyWebAddress(found) },
    }),
  ],
  [
    fields.phone,
    (found, facts) => ({ code: 'field-not-phone', facts: { ...facts, likely: likelyPhone(found) } }),
  ],
  [
    fields.country,
    (found, facts) => ({ code: 'field-not-country', facts: { ...facts, likely: likelyCountry(found) } }),
  ],
  [location.shape.postalCode, (_, facts) => ({ code: 'field-not-postal-code', facts })],
];

let byPattern: Map<string | undefined, Say> | undefined;

/** The pattern by which a schema's issues name themselves; a lone line break fits none of the forms. */
function patternOf(schema: z.ZodType): string | undefined {
  const issue = schema.safeParse('\n').error?.issues.find(({ code }) => code === 'invalid_format');
  return issue?.code === 'invalid_format' ? issue.pattern : undefined;
}

/** The catalogue's word for a text in the wrong form. */
export function formatOf(
  format: string,
  pattern: string | undefined,
  found: string,
  facts: Facts,
): Malformed {
  if (format === 'date') return { code: 'field-not-date', facts: { ...facts, likely: writtenDay(found) } };
  if (format === 'email') return { code: 'field-not-mail', facts };
  byPattern ??= new Map(forms.map(([schema, say]) => [patternOf(schema), say]));
  return byPattern.get(pattern ?? patternOf(fields.id))?.(found, facts) ?? { code: 'field-format', facts };
}

function likelyWebAddress(found: string): string {
  const bare = found.trim().replace(/^(?:https?:)?\/*/i, '');
  return accept(fields.webAddress, `https://${bare}`);
}

/** National numbers are German unless they say otherwise. */
function likelyPhone(found: string): string {
  const spaced = found
    .trim()
    .replace(/^00/, '+')
    .replace(/^0/, '+49 ')
    .replace(/\(0\)/, '')
    .replace(/\s+/g, ' ');
  return accept(fields.phone, spaced);
}

function likelyCountry(found: string): string {
  const names: Record<string, string> = {
    deutschland: 'DE',
    germany: 'DE',
    österreich: 'AT',
    austria: 'AT',
    schweiz: 'CH',
  };
  return accept(fields.country, names[found.trim().toLowerCase()] ?? found.trim().toUpperCase());
}

function accept(schema: { safeParse(value: string): { success: boolean } }, likely: string): string {
  return schema.safeParse(likely).success ? likely : '';
}

import type { Location } from '#schemas/location.ts';
import type { Rule } from './draft.ts';
import type { Partly } from '#schemas/partly.ts';

/** A region lies in its country, and German postal codes have five digits. */
export const locations: Rule = function* ({ drafts, terms }) {
  const all = [...drafts.offer, ...drafts.request, ...drafts.response, ...drafts.organisation];
  for (const { file, data } of all) {
    const { country, region, postalCode }: Partly<Location> = data.location ?? {};
    const expected = region === undefined ? undefined : terms.regions?.get(region)?.country;
    if (country !== undefined && expected !== undefined && country !== expected) {
      const facts = { field: 'location.region', found: region!, country, expected };
      yield { code: 'region-country', file, at: { field: ['location', 'region'] }, facts };
    }
    if (country === 'DE' && postalCode !== undefined && !/^\d{5}$/.test(postalCode)) {
      const facts = { field: 'location.postalCode', found: postalCode };
      yield { code: 'field-not-postal-code', file, at: { field: ['location', 'postalCode'] }, facts };
    }
  }
  const operator = drafts.settings[0]?.data.operator;
  if (
    operator?.country === 'DE' &&
    operator.postalCode !== undefined &&
    !/^\d{5}$/.test(operator.postalCode)
  ) {
    const facts = { field: 'operator.postalCode', found: operator.postalCode };
    yield {
      code: 'field-not-postal-code',
      file: drafts.settings[0]!.file,
      at: { field: ['operator', 'postalCode'] },
      facts,
    };
  }
};

import type { ListingKind } from '#domain/hub.ts';
import type { Partly } from '#schemas/partly.ts';
import type { Quantity } from '#schemas/quantity.ts';
import { valuesAt } from '#schemas/values-at.ts';
import type { Draft, Rule } from './draft.ts';
import { fieldName, type FieldPath, type Finding } from './finding.ts';

const quantityFields = {
  offer: ['quantity', 'outcome.quantity'],
  request: ['quantity', 'outcome.quantity'],
  call: ['needs.*.quantity'],
} as const;

type WholeOnly = (
  file: string,
  path: FieldPath,
  number: unknown,
  unit: string | undefined,
) => Generator<Finding>;

/** No more is left than there was, a range goes upwards, and what is counted has no decimals. */
export const quantities: Rule = function* ({ drafts, terms }) {
  const wholeOnly: WholeOnly = function* (file, field, found, unit) {
    const term = unit === undefined ? undefined : terms.units?.get(unit);
    if (!term || term.isMeasured === true || typeof found !== 'number' || Number.isInteger(found)) return;
    const facts = {
      field: fieldName(field),
      found,
      'unit:de': term.other?.de ?? unit!,
      'unit:en': term.other?.en ?? unit!,
    };
    yield { code: 'quantity-decimals', file, at: { field }, facts };
  };
  for (const kind of ['offer', 'request', 'call'] as const) {
    for (const draft of drafts[kind])
      for (const field of quantityFields[kind]) yield* ofQuantities(draft, field.split('.'), wholeOnly);
  }
  for (const kind of ['offer', 'request'] as const)
    for (const draft of drafts[kind]) yield* ofMinimumOrder(draft, wholeOnly);
};

function* ofQuantities(
  { file, data }: Draft<ListingKind | 'call'>,
  pattern: string[],
  wholeOnly: WholeOnly,
): Generator<Finding> {
  for (const [path, value] of valuesAt(data, pattern)) {
    const { amount, upTo, remaining, unit } = (value ?? {}) as Partly<Quantity>;
    for (const [name, number] of Object.entries({ amount, upTo, remaining }))
      yield* wholeOnly(file, [...path, name], number, unit);
    if (amount === undefined) continue;
    if (upTo !== undefined && upTo <= amount)
      yield notAs('quantity-range', file, [...path, 'upTo'], upTo, amount);
    const most = Math.max(amount, upTo ?? amount);
    if (remaining !== undefined && remaining > most)
      yield notAs('quantity-remaining', file, [...path, 'remaining'], remaining, most);
  }
}

function* ofMinimumOrder({ file, data }: Draft<ListingKind>, wholeOnly: WholeOnly): Generator<Finding> {
  yield* wholeOnly(file, ['minimumOrder'], data.minimumOrder, data.quantity?.unit);
}

function notAs(
  code: 'quantity-range' | 'quantity-remaining',
  file: string,
  field: FieldPath,
  found: number,
  limit: number,
): Finding {
  return { code, file, at: { field }, facts: { field: fieldName(field), found, limit } };
}

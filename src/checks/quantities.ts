import type { Draft, Rule } from './draft.ts';
import type { Partly } from '#schemas/partly.ts';
import { fieldName, type FieldPath, type Finding } from './finding.ts';
import type { Quantity } from '#schemas/quantity.ts';
import { valuesAt } from '#schemas/values-at.ts';

const quantityFields = {
  offer: ['quantity', 'outcome.quantity'],
  request: ['quantity', 'outcome.quantity'],
  call: ['needs.*.quantity'],
} as const;

/** No more is left than there was. */
export const quantities: Rule = function* (subject) {
  for (const kind of ['offer', 'request', 'call'] as const) {
    for (const draft of subject.drafts[kind]) {
      for (const field of quantityFields[kind]) yield* tooMuchLeft(draft, field.split('.'));
    }
  }
};

function* tooMuchLeft(
  { file, data }: Draft<'offer' | 'request' | 'call'>,
  pattern: string[],
): Generator<Finding> {
  for (const [path, value] of valuesAt(data, pattern)) {
    const { amount, remaining } = (value ?? {}) as Partly<Quantity>;
    if (amount === undefined || remaining === undefined || remaining <= amount) continue;
    const field: FieldPath = [...path, 'remaining'];
    const facts = { field: fieldName(field), found: remaining, limit: amount };
    yield { code: 'quantity-remaining', file, at: { field }, facts };
  }
}

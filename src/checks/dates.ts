import type { Kind } from '#schemas/kinds.ts';
import type { Rule } from './draft.ts';
import { fieldName, type FieldPath, type Finding } from './finding.ts';
import { valuesAt } from '#schemas/values-at.ts';

/** Of each pair, the first day must not be before the second; both stand in the same list item where there is a `*`. */
type Order = readonly (readonly [later: string, earlier: string])[];

const ofListings = {
  order: [
    ['confirmedOn', 'publishedOn'],
    ['validThrough', 'publishedOn'],
    ['validThrough', 'confirmedOn'],
    ['validThrough', 'availableFrom'],
    ['conformity.certificateUntil', 'publishedOn'],
    ['verification.validThrough', 'verification.on'],
    ['outcome.on', 'publishedOn'],
  ],
  past: ['publishedOn', 'confirmedOn', 'verification.on', 'outcome.on', 'origin.fetchedOn'],
} as const;

/** Which days follow which, and which have been: they tell of something that has happened. */
const days: Partial<Record<Kind, { order: Order; past: readonly string[] }>> = {
  offer: ofListings,
  request: ofListings,
  call: {
    order: [
      ['closesOn', 'opensOn'],
      ['forwarded.*.on', 'opensOn'],
    ],
    past: ['forwarded.*.on'],
  },
  response: { order: [['forwardedOn', 'receivedOn']], past: ['receivedOn', 'forwardedOn'] },
  news: { order: [['updatedOn', 'publishedOn']], past: ['publishedOn', 'updatedOn'] },
  guidance: {
    order: [
      ['validThrough', 'validFrom'],
      ['checkedOn', 'retrievedOn'],
    ],
    past: ['retrievedOn', 'checkedOn'],
  },
  page: { order: [], past: ['updatedOn'] },
  organisation: { order: [['verification.validThrough', 'verification.on']], past: ['verification.on'] },
  hub: { order: [], past: ['lastSeenOn'] },
};

/** Days stand in their order, and what has happened did not happen tomorrow. */
export const dates: Rule = function* (subject) {
  for (const [kind, { order, past }] of Object.entries(days) as [Kind, NonNullable<(typeof days)[Kind]>][]) {
    const pairs = order.map(([later, earlier]) => [later.split('.'), earlier.split('.')] as const);
    const pasts = past.map((field) => field.split('.'));
    for (const { file, data } of subject.drafts[kind]) {
      for (const [later, earlier] of pairs) yield* inOrder(file, data, later, earlier);
      for (const field of pasts) {
        for (const [path, day] of valuesAt(data, field)) {
          if (typeof day === 'string' && day > subject.today) yield future(file, path, day, subject.today);
        }
      }
    }
  }
};

function* inOrder(file: string, data: unknown, later: string[], earlier: string[]): Generator<Finding> {
  const [[path, bound] = []] = valuesAt(data, earlier);
  if (typeof bound !== 'string' || !path) return;
  for (const [field, found] of valuesAt(data, later)) {
    if (typeof found !== 'string' || found >= bound) continue;
    const facts = { field: fieldName(field), found, other: fieldName(path), bound };
    yield { code: 'date-order', file, at: { field }, facts };
  }
}

function future(file: string, field: FieldPath, found: string, today: string): Finding {
  return { code: 'date-future', file, at: { field }, facts: { field: fieldName(field), found, today } };
}

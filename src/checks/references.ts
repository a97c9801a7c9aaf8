import { kinds, type Kind } from '#schemas/kinds.ts';
import { vocabularyFiles, type VocabularyFile } from '#schemas/vocabulary.ts';
import type { Subject } from './draft.ts';
import type { FieldPath, Finding } from './finding.ts';
import { fieldName } from './finding.ts';
import { nearest } from './nearest.ts';

type Target = Kind | VocabularyFile;

/** Fields that name something else, by kind of entry; `*` stands for every item of a list. */
const listing = {
  category: 'categories',
  'capabilities.*': 'capabilities',
  organisation: 'organisation',
  'quantity.unit': 'units',
  'outcome.quantity.unit': 'units',
  'conformity.standards.*': 'standards',
  'location.region': 'regions',
  'deliversTo.*': 'regions',
  'reliesOn.*': 'guidance',
  answers: 'call',
  'origin.hub': 'hub',
} as const satisfies Record<string, Target>;

export const referenceFields = {
  offer: listing,
  request: listing,
  call: {
    issuer: 'organisation',
    'needs.*.category': 'categories',
    'needs.*.capabilities.*': 'capabilities',
    'needs.*.quantity.unit': 'units',
    'questions.*.unit': 'units',
  },
  response: { category: 'categories', 'capabilities.*': 'capabilities', 'location.region': 'regions' },
  news: { 'categories.*': 'categories' },
  guidance: { authority: 'organisation', 'categories.*': 'categories', supersededBy: 'guidance' },
  page: {},
  organisation: { 'location.region': 'regions', 'memberOf.*': 'organisation' },
  hub: { region: 'regions' },
  settings: {},
} as const satisfies Record<Kind, Record<string, Target>>;

/** Whatever names something else names something that is there. */
export function* references(subject: Subject): Generator<Finding> {
  for (const [kind, fields] of Object.entries(referenceFields) as [Kind, Record<string, Target>][]) {
    const patterns = Object.entries(fields).map(([pattern, target]) => [pattern.split('.'), target] as const);
    for (const { file, data } of subject.drafts[kind]) {
      for (const [pattern, target] of patterns) {
        for (const [path, id] of valuesAt(data, pattern)) {
          if (typeof id !== 'string' || knownIds(subject, target)?.has(id) !== false) continue;
          yield unknownReference(subject, file, path, target, id);
        }
      }
    }
  }
}

function unknownReference(subject: Subject, file: string, path: FieldPath, target: Target, id: string): Finding {
  const likely = nearest(id, [...knownIds(subject, target)!.keys()]) ?? '';
  const place = isVocabulary(target) ? `vocabulary/${target}.yaml` : kinds[target].path.replace(':id', id);
  return { code: 'reference-unknown', file, at: { field: path }, facts: { field: fieldName(path), found: id, place, nearest: likely } };
}

function knownIds(subject: Subject, target: Target): ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined {
  return isVocabulary(target) ? subject.terms[target] : subject.ids[target];
}

function isVocabulary(target: Target): target is VocabularyFile {
  return Object.hasOwn(vocabularyFiles, target);
}

/** All values that a pattern of keys and `*` reaches, with their paths. */
export function* valuesAt(
  data: unknown,
  pattern: readonly string[],
  depth = 0,
  path: FieldPath = [],
): Generator<[FieldPath, unknown]> {
  const part = pattern[depth];
  if (part === undefined) yield [path, data];
  else if (part === '*') {
    if (Array.isArray(data)) for (const [at, item] of data.entries()) yield* valuesAt(item, pattern, depth + 1, [...path, at]);
  } else if (typeof data === 'object' && data !== null && Object.hasOwn(data, part)) {
    yield* valuesAt((data as Record<string, unknown>)[part], pattern, depth + 1, [...path, part]);
  }
}

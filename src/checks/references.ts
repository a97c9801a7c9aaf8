import { kinds, type Kind } from '#schemas/kinds.ts';
import { vocabularyFiles, type VocabularyFile } from '#schemas/vocabulary.ts';
import type { Subject } from './draft.ts';
import type { FieldPath, Finding } from './finding.ts';
import { fieldName } from './finding.ts';
import { suggester } from './nearest.ts';
import { valuesAt } from './values.ts';

type Target = Kind | VocabularyFile;

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

/** Fields that name something else, by kind of entry; `*` stands for every item of a list. */
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

/** Fields of the vocabulary's terms that name something else. */
const termFields = { broader: 'categories', 'standards.*': 'standards', 'guidance.*': 'guidance' } as const;

/** Whatever names something else names something that is there. */
export function* references(subject: Subject): Generator<Finding> {
  const suggest = suggester();
  const unknown = (file: string, path: FieldPath, target: Target, id: string): Finding => {
    const likely = suggest(id, () => knownIds(subject, target)!.keys());
    const place = isVocabulary(target) ? `vocabulary/${target}.yaml` : kinds[target].path.replace(':id', id);
    const facts = { field: fieldName(path), found: id, place, nearest: likely };
    return { code: 'reference-unknown', file, at: { field: path }, facts };
  };
  for (const [kind, fields] of Object.entries(referenceFields) as [Kind, Record<string, Target>][]) {
    const patterns = Object.entries(fields).map(([pattern, target]) => [pattern.split('.'), target] as const);
    for (const { file, data } of subject.drafts[kind]) {
      for (const [pattern, target] of patterns) {
        for (const [path, id] of valuesAt(data, pattern)) {
          if (typeof id !== 'string' || knownIds(subject, target)?.has(id) !== false) continue;
          yield unknown(file, path, target, id);
        }
      }
    }
  }
  for (const [pattern, target] of Object.entries(termFields)) {
    for (const [path, id] of valuesAt({ items: subject.termLists.categories }, [
      'items',
      '*',
      ...pattern.split('.'),
    ])) {
      if (typeof id !== 'string' || knownIds(subject, target)?.has(id) !== false) continue;
      yield unknown('vocabulary/categories.yaml', path, target, id);
    }
  }
}

function knownIds(
  subject: Subject,
  target: Target,
): ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined {
  return isVocabulary(target) ? subject.terms[target] : subject.ids[target];
}

function isVocabulary(target: Target): target is VocabularyFile {
  return Object.hasOwn(vocabularyFiles, target);
}

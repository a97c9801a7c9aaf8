import type { Rule } from './draft.ts';
import { fieldName } from './finding.ts';
import { listsIn } from './values.ts';
import { kindNames } from '#schemas/kinds.ts';
import { vocabularyFiles, type VocabularyFile } from '#schemas/vocabulary.ts';

/** No list names a value twice, and no term of the vocabulary stands twice. */
export const duplicates: Rule = function* (subject) {
  for (const kind of kindNames) {
    for (const { file, data } of subject.drafts[kind]) {
      for (const [path, list] of listsIn(data)) {
        for (const at of repeated(list)) {
          const field = [...path, at];
          const facts = { field: fieldName(path), found: String(list[at]) };
          yield { code: 'list-duplicate', file, at: { field }, facts };
        }
      }
    }
  }
  for (const name of Object.keys(vocabularyFiles) as VocabularyFile[]) {
    const ids = subject.termLists[name]?.map((term) => term?.id) ?? [];
    for (const at of repeated(ids)) {
      const field = ['items', at, 'id'];
      yield {
        code: 'term-duplicate',
        file: `vocabulary/${name}.yaml`,
        at: { field },
        facts: { found: String(ids[at]) },
      };
    }
  }
};

/** Positions of plain values that stood earlier in the list. */
function repeated(list: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  const positions: number[] = [];
  for (const [at, item] of list.entries()) {
    if (typeof item !== 'string') continue;
    if (seen.has(item)) positions.push(at);
    seen.add(item);
  }
  return positions;
}

import type { Content, Entry } from '#schemas/entry.ts';
import { kindNames, type Kind } from '#schemas/kinds.ts';
import type { Settings } from '#schemas/settings.ts';
import { vocabularyFiles, type Vocabulary, type VocabularyFile } from '#schemas/vocabulary.ts';
import type { Draft } from '#checks/draft.ts';
import type { Drafted } from './draft.ts';

/** The content of all files that passed; undefined without settings or without a part of the vocabulary. */
export function assemble(drafted: readonly Drafted[]): Content | undefined {
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, [] as Entry[]])) as Record<Kind, Entry[]>;
  const vocabulary: Partial<Record<VocabularyFile, unknown[]>> = {};
  for (const { source, draft, data } of drafted) {
    if (data === undefined) continue;
    if (source.target.is === 'vocabulary')
      vocabulary[source.target.name] = (data as { items: unknown[] }).items;
    else if (draft) entries[draft.kind].push(entryOf(draft, data));
  }
  const settings = entries.settings[0]?.data as Settings | undefined;
  if (!settings || !Object.keys(vocabularyFiles).every((name) => name in vocabulary)) return undefined;
  return {
    entries: entries as Content['entries'],
    settings,
    vocabulary: vocabulary as unknown as Vocabulary,
  };
}

function entryOf({ kind, id, lang, call, file, body }: Draft, data: unknown): Entry {
  return { kind, id, ...(lang && { lang }), ...(call && { call }), file, data, body } as Entry;
}

import { entryNames } from '#domain/entry-name.ts';
import { hiddenIn } from './subject.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import { kindNames, type Kind } from '#schemas/kinds.ts';
import { referenceFields } from '#schemas/pointers.ts';
import type { Settings } from '#schemas/settings.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';
import { schemaOf, writtenKinds } from '#schemas/written-kind.ts';

/** Terms as rules and previews need them: without synonyms and what else only the site uses. */
type KnownTerms = {
  [F in VocabularyFile]: Omit<Vocabulary[F][number], 'synonyms' | 'purpose' | 'guidance' | 'standards'>[];
};

/** What a single entry must be judged against, small enough to be sent to an editor's browser. Plain JSON. */
export interface Known {
  /** The day that the build was pinned to; without it the editor's own day counts. */
  today?: PlainDate;
  /** Ids of all entries. */
  ids: Record<Kind, string[]>;
  /** Ids of entries without a page: the hub does not have the language of their text. */
  hidden: Partial<Record<Kind, string[]>>;
  /** What entries are called, by id; none of kinds that nothing points to. */
  names: Record<Kind, Record<string, string>>;
  vocabulary: KnownTerms;
  settings: Pick<Settings, 'name' | 'validity' | 'desk' | 'languages'>;
}

/**
 * The part of a hub's content against which drafts are judged in the browser.
 * @param today the day of the build
 * @param isPinned whether the build takes that day for today whatever the clock says
 */
export function knownOf(content: Content, today: PlainDate, isPinned = false): Known {
  const { entries, settings, vocabulary } = content;
  const { name, validity, desk, languages } = settings;
  const hidden = hiddenIn(
    settings,
    kindNames.flatMap((kind) => entries[kind] as Entry[]),
  );
  return {
    ...(isPinned && { today }),
    ids: Object.fromEntries(
      kindNames.map((kind) => [kind, [...new Set(entries[kind].map(({ id }) => id))]]),
    ) as Known['ids'],
    hidden: Object.fromEntries(Object.entries(hidden).map(([kind, ids]) => [kind, [...ids]])),
    names: namesIn(entries),
    vocabulary: {
      categories: vocabulary.categories.map(({ id, label, broader, route }) => ({
        id,
        label,
        broader,
        route,
      })),
      capabilities: vocabulary.capabilities.map(({ id, label }) => ({ id, label })),
      standards: vocabulary.standards.map(({ id, number, title, url }) => ({ id, number, title, url })),
      units: vocabulary.units,
      regions: vocabulary.regions,
      roles: vocabulary.roles,
    },
    settings: { name, validity, desk, languages },
  };
}

function namesIn(entries: Content['entries']): Known['names'] {
  const pointedTo = new Set(
    writtenKinds.flatMap((kind) => referenceFields(schemaOf(kind))).map(({ target }) => target),
  );
  const names = kindNames.map(
    (kind) => [kind, pointedTo.has(kind) ? entryNames(entries[kind], 'de') : []] as const,
  );
  return Object.fromEntries(names.map(([kind, ids]) => [kind, Object.fromEntries(ids)])) as Known['names'];
}

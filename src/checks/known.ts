import type { Content } from '#schemas/entry.ts';
import type { PlainDate } from '#schemas/fields.ts';
import { kindNames, type Kind } from '#schemas/kinds.ts';
import type { Settings } from '#schemas/settings.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';

/** Terms as rules and previews need them: without synonyms and what else only the site uses. */
type KnownTerms = {
  [F in VocabularyFile]: Omit<Vocabulary[F][number], 'synonyms' | 'purpose' | 'guidance' | 'standards'>[];
};

/** Kinds that other entries name, with what they are called. */
export type NamedKind = 'organisation' | 'guidance' | 'call' | 'hub';

/** What a single entry must be judged against, small enough to be sent to an editor's browser. Plain JSON. */
export interface Known {
  /** The day that the build was pinned to; without it the editor's own day counts. */
  today?: PlainDate;
  /** Ids of all entries. */
  ids: Record<Kind, string[]>;
  /** What entries are called, by id. */
  names: Record<NamedKind, Record<string, string>>;
  vocabulary: KnownTerms;
  settings: Pick<Settings, 'name' | 'validity' | 'desk'>;
}

/**
 * The part of a hub's content against which drafts are judged in the browser.
 * @param today the day of the build
 * @param isPinned whether the build takes that day for today whatever the clock says
 */
export function knownOf(content: Content, today: PlainDate, isPinned = false): Known {
  const { entries, settings, vocabulary } = content;
  const { name, validity, desk } = settings;
  return {
    ...(isPinned && { today }),
    ids: Object.fromEntries(
      kindNames.map((kind) => [kind, [...new Set(entries[kind].map(({ id }) => id))]]),
    ) as Known['ids'],
    names: {
      organisation: named(entries.organisation, ({ data }) => data.name),
      guidance: named(entries.guidance, ({ data }) => data.title),
      call: named(entries.call, ({ data }) => data.title),
      hub: named(entries.hub, ({ data }) => data.name),
    },
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
    settings: { name, validity, desk },
  };
}

/** Of an entry in both languages the first one, in German. */
function named<E extends { id: string }>(
  entries: readonly E[],
  nameOf: (entry: E) => string,
): Record<string, string> {
  return Object.fromEntries(entries.toReversed().map((entry) => [entry.id, nameOf(entry)]));
}

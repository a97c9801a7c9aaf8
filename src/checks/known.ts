import { hiddenIn } from './subject.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { kindNames, type DataOf, type Kind } from '#schemas/kinds.ts';
import {
  isKind,
  isVocabularyFile,
  pointersIn,
  referenceFields,
  type ReferenceTarget,
} from '#schemas/pointers.ts';
import type { Settings } from '#schemas/settings.ts';
import type { Vocabulary, VocabularyFile } from '#schemas/vocabulary.ts';
import { schemaOf, writtenKinds } from '#schemas/written-kind.ts';

/** Terms as rules and previews need them: without synonyms and what else only the site uses. */
type KnownTerms = {
  [F in VocabularyFile]: Omit<Vocabulary[F][number], 'synonyms' | 'purpose' | 'guidance' | 'standards'>[];
};

/** Fields of which other pages speak, beside what every entry is called. */
const spokenOf: { readonly [K in Kind]?: readonly (keyof DataOf<K>)[] } = {
  organisation: ['roleMailbox', 'phone', 'website'],
  guidance: ['authority', 'validFrom', 'validThrough', 'supersededBy'],
};

/** An entry as far as other pages speak of it. */
export interface Spoken {
  lang?: Lang;
  data: Record<string, unknown>;
}

/** How often a term is named, and by whom: the first few by what they are called. */
export interface TermUse {
  n: number;
  named: string[];
}

/** So many are named of those that use a term. */
const MOST_NAMED = 3;

/** What a single entry must be judged against, small enough to be sent to an editor's browser. Plain JSON. */
export interface Known {
  /** The day that the build was pinned to; without it the editor's own day counts. */
  today?: PlainDate;
  /** Ids of all entries. */
  ids: Record<Kind, string[]>;
  /** Ids of entries without a page: the hub does not have the language of their text. */
  hidden: Partial<Record<Kind, string[]>>;
  /** What entries are called and what else other pages say of them, by id; none of kinds that nothing points to. */
  entries: Record<Kind, Record<string, Spoken>>;
  vocabulary: KnownTerms;
  /** Which terms entries name, by file of the vocabulary and id. */
  usedBy: Partial<Record<VocabularyFile, Record<string, TermUse>>>;
  settings: Pick<Settings, 'name' | 'validity' | 'desk' | 'languages'>;
  /** ISO code of the country in which the hub is run. */
  homeCountry: string;
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
    entries: spokenIn(entries),
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
    usedBy: usesIn(entries),
    settings: { name, validity, desk, languages },
    homeCountry: settings.operator.country,
  };
}

function usesIn(entries: Content['entries']): Known['usedBy'] {
  const uses: Known['usedBy'] = {};
  for (const kind of kindNames) {
    for (const { id: own, data } of entries[kind] as Entry[]) {
      const { title, name } = data as { title?: string; name?: string };
      const named = new Set(
        pointersIn(schemaOf(kind), data).flatMap(({ target, id }) =>
          isVocabularyFile(target) ? [`${target}/${id}`] : [],
        ),
      );
      for (const term of named) {
        const [file, id] = term.split('/') as [VocabularyFile, string];
        const use = ((uses[file] ??= {})[id] ??= { n: 0, named: [] });
        use.n++;
        if (use.named.length < MOST_NAMED) use.named.push(title ?? name ?? own);
      }
    }
  }
  return uses;
}

/**
 * From now on drafts are judged as if an entry or a term were there: it was published or written after the build.
 * @param data what its file says, or its term
 */
export function learnEntry(
  known: Known,
  target: ReferenceTarget,
  id: string,
  data: Record<string, unknown>,
): void {
  if (isKind(target)) {
    if (!known.ids[target].includes(id)) known.ids[target].push(id);
    known.entries[target][id] = { data: spokenDataOf(target, data) };
  } else if (isVocabularyFile(target)) {
    const terms = known.vocabulary[target] as { id: string }[];
    if (!terms.some((term) => term.id === id)) terms.push({ ...data, id });
  }
}

function spokenIn(entries: Content['entries']): Known['entries'] {
  const pointedTo = new Set(
    writtenKinds.flatMap((kind) => referenceFields(schemaOf(kind))).map(({ target }) => target),
  );
  return Object.fromEntries(
    kindNames.map((kind) => [kind, pointedTo.has(kind) ? spokenById(kind, entries[kind]) : {}]),
  ) as Known['entries'];
}

/** Of an entry in both languages the first one, in German. */
function spokenById(kind: Kind, entries: readonly Entry[]): Record<string, Spoken> {
  return Object.fromEntries(
    entries
      .toReversed()
      .map(({ id, lang, data }) => [id, { ...(lang && { lang }), data: spokenDataOf(kind, data) }]),
  );
}

function spokenDataOf(kind: Kind, data: object): Record<string, unknown> {
  const names = ['name', 'title', 'lang', ...((spokenOf[kind] ?? []) as readonly string[])];
  const kept = Object.entries(data).filter(([name, value]) => names.includes(name) && value !== undefined);
  return Object.fromEntries(kept);
}

import { isShown, languagesOf } from '#domain/languages.ts';
import type { Draft, Subject } from './draft.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { kindNames, type Kind } from '#schemas/kinds.ts';
import type { VocabularyFile } from '#schemas/vocabulary.ts';

/** Where a file stands, whether or not it could be read. */
export type FilePlace =
  | { is: 'entry'; kind: Kind; id: string; lang?: Lang; call?: string }
  | { is: 'vocabulary'; name: VocabularyFile };

interface Part {
  draft?: Draft;
  terms?: unknown;
  source: { target: FilePlace };
}

/** Gathers what rules across entries look at. */
export function subjectOf(
  parts: readonly Part[],
  places: readonly { target: FilePlace }[],
  images: readonly string[],
  today: PlainDate,
): Subject {
  const drafts = Object.fromEntries(kindNames.map((kind) => [kind, [] as Draft[]])) as Record<Kind, Draft[]>;
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()])) as Record<
    Kind,
    Set<string>
  >;
  const terms: Partial<Record<VocabularyFile, Map<string, unknown>>> = {};
  const termLists: Partial<Record<VocabularyFile, unknown[]>> = {};
  for (const { target } of places) if (target.is === 'entry') ids[target.kind].add(target.id);
  for (const { draft, terms: file, source } of parts) {
    if (draft) drafts[draft.kind].push(draft);
    if (source.target.is === 'vocabulary' && isList(file)) {
      termLists[source.target.name] = file.items;
      terms[source.target.name] = new Map(
        file.items.filter((item) => item?.id !== undefined).map((item) => [item!.id!, item]),
      );
    }
  }
  const settings = (drafts.settings[0]?.data ?? {}) as Draft<'settings'>['data'];
  const hidden = hiddenIn(
    settings,
    places.flatMap(({ target }) => (target.is === 'entry' ? [target] : [])),
  );
  const languages = languagesOf(settings);
  return {
    today,
    drafts,
    ids,
    hidden,
    languages,
    images: new Set(images),
    terms,
    termLists,
  } as unknown as Subject;
}

/** Ids of entries that have no text in a language of the hub, and so no page. */
export function hiddenIn(
  settings: Parameters<typeof isShown>[0],
  entries: readonly { kind: Kind; id: string; lang?: Lang }[],
): Partial<Record<Kind, Set<string>>> {
  const hidden: Partial<Record<Kind, Set<string>>> = {};
  const shown = entries.filter((entry) => isShown(settings, entry));
  const pages = new Set(shown.map(({ kind, id }) => `${kind}/${id}`));
  for (const { kind, id, lang } of entries)
    if (lang && !pages.has(`${kind}/${id}`)) (hidden[kind] ??= new Set()).add(id);
  return hidden;
}

function isList(file: unknown): file is { items: ({ id?: string } | undefined)[] } {
  return typeof file === 'object' && file !== null && 'items' in file && Array.isArray(file.items);
}

import { entryFile } from '#formats/entry-file.ts';
import { readEntryText } from '#formats/entry-text.ts';
import { kinds } from '#schemas/kinds.ts';
import { isKind, isVocabularyFile, pointersIn, type ReferenceTarget } from '#schemas/pointers.ts';
import { schemaOf, type WrittenKind } from '#schemas/written-kind.ts';
import type { Unbuilt } from './directory.ts';

/** A file that is saved in the draft of an entry which names what is in it. */
export interface Companion {
  /** In the content folder. */
  path: string;
  raw: string;
  items: readonly Unbuilt[];
}

/** Of what was made here and not saved, what an entry names, and what that names in turn. */
export function namedIn(kind: WrittenKind, text: string, unsaved: readonly Unbuilt[]): Unbuilt[] {
  const named = new Set<Unbuilt>();
  const follow = (of: WrittenKind, data: unknown): void => {
    for (const { target, id } of pointersIn(schemaOf(of), data)) {
      const item = unsaved.find((one) => one.target === target && one.id === id);
      if (!item || named.has(item)) continue;
      named.add(item);
      if (isKind(item.target)) follow(item.target, item.data);
    }
  };
  follow(kind, readEntryText(kind, text).data);
  return [...named];
}

/**
 * The files of what comes with an entry.
 * @param read gives the text of a file of the vocabulary as it is where the draft will be
 */
export async function companionsOf(
  items: readonly Unbuilt[],
  read: (path: string) => Promise<string>,
): Promise<Companion[]> {
  const byPath = Object.groupBy(items, ({ target, id }) => pathOf(target, id));
  return Promise.all(
    Object.entries(byPath).map(async ([path, own = []]): Promise<Companion> => {
      const { target, data } = own[0]!;
      if (isKind(target)) return { path, raw: entryFile(target, data), items: own };
      return { path, raw: withTerms(await read(path), target, own), items: own };
    }),
  );
}

/** Where an entry or a term stands, in the content folder. */
export function pathOf(target: ReferenceTarget, id: string): string {
  if (isKind(target)) return kinds[target].path.replace(':id', id);
  return `vocabulary/${target}.yaml`;
}

/** New terms go to the end, and nothing else of the file changes. */
function withTerms(text: string, target: ReferenceTarget, items: readonly Unbuilt[]): string {
  if (!isVocabularyFile(target)) throw new RangeError(`No terms of ${target}`);
  const terms = items.map(({ id, data }) => ({ ...data, id }));
  const written = entryFile(`vocabulary/${target}`, { items: terms }).replace(/^items:\n/, '');
  return `${text.replace(/\n*$/, '\n')}${written}`;
}

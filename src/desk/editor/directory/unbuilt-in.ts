import { folderCollections } from '#desk/config/collections.ts';
import { readEntryText } from '#formats/entry-text.ts';
import { kinds } from '#schemas/kinds.ts';
import { vocabularyNames } from '#schemas/vocabulary.ts';
import type { Unbuilt } from './directory.ts';

/**
 * What a file says that can be chosen: an entry, or all terms of a file of the vocabulary. What cannot be read is named
 * by the check, not here.
 * @param path in the content folder
 */
export function unbuiltIn(path: string, text: string, state: Unbuilt['state']): Unbuilt[] {
  try {
    const file = vocabularyNames.find((name) => path === `vocabulary/${name}.yaml`);
    if (file) {
      const { data } = readEntryText(`vocabulary/${file}`, text);
      const terms = (data['items'] ?? []) as { id: string }[];
      return terms.map((term) => ({ target: file, id: term.id, data: { ...term }, state }));
    }
    const place = entryAt(path);
    return place
      ? [{ target: place.kind, id: place.id, data: readEntryText(place.kind, text).data, state }]
      : [];
  } catch {
    return [];
  }
}

/** The entry whose file this is, of a kind without folders by language. */
export function entryAt(path: string) {
  for (const { kind, lang } of folderCollections) {
    if (lang) continue;
    const id = new RegExp(`^${kinds[kind].path.replace(':id', '([^/]+)')}$`).exec(path)?.[1];
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}

import { lang as languages, type Lang } from '#schemas/fields.ts';
import { kinds, kindsWith, type KindWith } from '#schemas/kinds.ts';
import { vocabularyNames } from '#schemas/vocabulary.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/** A folder of entries that the desk edits, as one list of the CMS. */
export interface FolderCollection {
  name: string;
  kind: KindWith<'desk'>;
  lang?: Lang;
}

/** The lists of entries, in the order of the kinds; one for each language where a kind has folders by language. */
export const folderCollections: readonly FolderCollection[] = kindsWith('desk').flatMap(
  (kind): FolderCollection[] => {
    const { folder, path } = kinds[kind];
    if (!path.split('/').includes(':lang')) return [{ name: folder, kind }];
    return languages.options.map((lang) => ({
      name: lang === 'de' ? folder : `${folder}-${lang}`,
      kind,
      lang,
    }));
  },
);
export const SETTINGS = 'settings';
export const VOCABULARY = 'vocabulary';

/**
 * What a collection of the CMS holds.
 * @param file name of the file within a collection of single files: needed for the vocabulary
 * @throws RangeError for a name that no collection has
 */
export function placeOfCollection(name: string, file?: string): { kind: WrittenKind; lang?: Lang } {
  const folder = folderCollections.find((collection) => collection.name === name);
  if (folder) return { kind: folder.kind, ...(folder.lang && { lang: folder.lang }) };
  if (name === SETTINGS) return { kind: 'settings' };
  const vocabulary = name === VOCABULARY ? vocabularyNames.find((known) => known === file) : undefined;
  if (!vocabulary) throw new RangeError(`No collection ${[name, file].filter(Boolean).join('/')}`);
  return { kind: `vocabulary/${vocabulary}` };
}

import type { FolderCollection } from '#desk/config/collections.ts';
import type { Sayable } from '#facts/lookup.ts';
import { readEntryText } from '#formats/entry-text.ts';
import { kinds } from '#schemas/kinds.ts';

/** A published file of a section as it was loaded. */
export interface SectionFile {
  /** In the repository. */
  path: string;
  /** What git calls its contents. */
  hash: string;
  text: string;
}

/** An entry as the lists of the desk know it: every file has one, also those that cannot be read. */
export interface DeskEntry extends Sayable {
  kind: FolderCollection['kind'];
  collection: string;
  /** By which the editor opens it: `masken`, of a call `kittel/call`. */
  slug: string;
  /** In the repository. */
  path: string;
  hash: string;
  text: string;
  isUnreadable?: true;
}

/** Where the files of a section are: its folder below the content folder, their ending, and how deep they lie. */
export function placeOfFiles({ kind, lang }: FolderCollection) {
  const { folder, path } = kinds[kind];
  const depth = /:id\/\w+\.\w+$/.test(path) ? 2 : 1;
  return {
    folder: lang === undefined ? folder : `${folder}/${lang}`,
    ending: path.slice(path.lastIndexOf('.')),
    depth,
  };
}

/** Whether a file is an entry of a section. @param inContent its path below the content folder */
export function isIn(collection: FolderCollection, inContent: string): boolean {
  const { folder, ending, depth } = placeOfFiles(collection);
  if (!inContent.startsWith(`${folder}/`) || !inContent.endsWith(ending)) return false;
  return inContent.slice(folder.length + 1).split('/').length === depth;
}

/** @param inContent path of the file below the content folder */
export function deskEntry(collection: FolderCollection, inContent: string, file: SectionFile): DeskEntry {
  const { folder, ending } = placeOfFiles(collection);
  const slug = inContent.slice(folder.length + 1, -ending.length);
  const { kind, lang, name } = collection;
  const known = {
    ...file,
    collection: name,
    kind,
    slug,
    id: slug.split('/')[0]!,
    ...(lang && { lang }),
  };
  try {
    return { ...known, ...readEntryText(kind, file.text) } as DeskEntry;
  } catch {
    return { ...known, data: {}, body: file.text, isUnreadable: true };
  }
}

import type { CMS } from 'decap-cms-core';
import { readEntryText } from '#formats/entry-text.ts';
import { patchedEntry } from '#formats/patched-entry.ts';
import { fromEditing, toEditing } from '#desk/config/editing-shape.ts';
import { vocabularyKindOf } from '#desk/config/vocabulary-kind.ts';
import { folderCollections } from '#desk/config/collections.ts';
import { hasBody, type WrittenKind } from '#schemas/written-kind.ts';

type Data = Record<string, unknown>;
/** What a collection's files are: of the vocabulary's one collection only the data can say. */
type KindOf = WrittenKind | ((data: Data) => WrittenKind);

/** Lets Decap read and write the hub's files as all its other tools do. A collection's format is `hub-<kind>`. */
export function registerFormats(cms: CMS): void {
  for (const kind of new Set(folderCollections.map((collection) => collection.kind)))
    register(cms, kind, kind);
  register(cms, 'settings', 'settings');
  register(cms, 'vocabulary', vocabularyKindOf);
}

function register(cms: CMS, name: string, kindOf: KindOf): void {
  const kindFor = (data: Data): WrittenKind => (typeof kindOf === 'string' ? kindOf : kindOf(data));
  cms.registerCustomFormat(`hub-${name}`, 'yaml', {
    fromFile(text: string) {
      const { data, body } = readEntryText(typeof kindOf === 'string' ? kindOf : 'vocabulary/roles', text);
      return { ...toEditing(kindFor(data), data), ...(body && { body }) };
    },
    /** @param opened text of the file as it was opened; of a new entry there is none. See the corrections */
    toFile(edited: Data, opened?: unknown) {
      const kind = kindFor(edited);
      const before = typeof opened === 'string' ? opened : '';
      if (!hasBody(kind)) return patchedEntry(kind, before, fromEditing(kind, edited));
      const { body, ...data } = edited;
      return patchedEntry(kind, before, fromEditing(kind, data), typeof body === 'string' ? body : '');
    },
  });
}

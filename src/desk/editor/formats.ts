import type { CMS } from 'decap-cms-core';
import { entryFile } from '#formats/entry-file.ts';
import { readEntryText } from '#formats/entry-text.ts';
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
    toFile(edited: Data) {
      const kind = kindFor(edited);
      if (!hasBody(kind)) return entryFile(kind, fromEditing(kind, edited));
      const { body, ...data } = edited;
      return entryFile(kind, fromEditing(kind, data), typeof body === 'string' ? body : '');
    },
  });
}

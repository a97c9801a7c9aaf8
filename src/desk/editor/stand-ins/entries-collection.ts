import { createElement, type ReactNode } from 'react';
import { desk } from '../lists/scene.ts';
import { SectionList } from '../lists/SectionList.tsx';
import { FileList } from '../lists/FileList.tsx';

/** A collection of Decap's, an immutable map. */
interface Collection {
  get(name: 'name'): string;
  get(name: 'files'): Iterable<{ get(name: 'name' | 'label'): string }> | undefined;
}

/** Stands in for Decap's list of a section, which shows titles alone. */
export default function EntriesCollection({ collection }: { collection: Collection }): ReactNode {
  const name = collection.get('name');
  const own = desk().collections.find((one) => one.name === name);
  if (own) return createElement(SectionList, { collection: own });
  const files = [...(collection.get('files') ?? [])].map((file) => ({
    name: file.get('name'),
    label: file.get('label'),
  }));
  return createElement(FileList, { name, files });
}

import { createElement, Fragment, type ReactNode, type Ref } from 'react';
import ControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane';
import type { DecapEntry } from '../decap-entry.ts';
import { EntryBar } from '../lists/EntryBar.tsx';
import { desk } from '../lists/scene.ts';

interface Props {
  collection: { get(name: 'name'): string };
  entry: DecapEntry & { get(name: 'slug'): string | undefined };
  ref?: Ref<unknown>;
}

/** Stands in for Decap's form: the same, with what is done with an entry above it. */
export default function ControlPaneWithBar(props: Props): ReactNode {
  const { collection: shown, entry } = props;
  const collection = desk().collections.find(({ name }) => name === shown.get('name'));
  const slug = entry.get('slug');
  const bar =
    collection &&
    slug &&
    createElement(EntryBar, { key: `${collection.name}/${slug}`, collection, slug, entry });
  return createElement(Fragment, null, bar, createElement(ControlPane, props));
}

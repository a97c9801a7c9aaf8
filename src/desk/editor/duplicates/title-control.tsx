import string from 'decap-cms-widget-string';
import type { Map } from 'immutable';
import type { Component, ReactNode } from 'react';
import { placeOfCollection } from '#desk/config/collections.ts';
import type { Lang } from '#schemas/fields.ts';
import type { DecapEntry } from '../decap-entry.ts';
import { Alike } from './Alike.tsx';
import type { FindAlike } from './likely-duplicates.ts';

interface Props {
  field: Map<string, unknown>;
  value?: string;
  getEntry?: () => DecapEntry | undefined;
  isEditorComponent?: boolean;
  parentIds?: readonly string[];
}

interface StringControl extends Component<Props> {
  render(): ReactNode;
}
const Base = (string as unknown as { controlComponent: unknown }).controlComponent as new (
  props: Props,
) => StringControl;

/** Decap's line of text; below the title of an offer or a request it shows what is probably there already. */
export function titleControl(alike: FindAlike, lang: Lang) {
  return class TitleControl extends Base {
    override render() {
      const line = super.render();
      const entry = titled(this.props);
      if (!entry) return line;
      return (
        <>
          {line}
          <Alike title={this.props.value ?? ''} entry={entry} find={alike} lang={lang} />
        </>
      );
    }
  };
}

/** The entry whose title this is; undefined for any other line. */
function titled({ field, getEntry, isEditorComponent, parentIds = [] }: Props): DecapEntry | undefined {
  if (field.get('name') !== 'title' || isEditorComponent || parentIds.length > 0) return undefined;
  const entry = getEntry?.();
  if (!entry) return undefined;
  const { kind } = placeOfCollection(String(entry.get('collection')), String(entry.get('slug') ?? ''));
  return kind === 'offer' || kind === 'request' ? entry : undefined;
}

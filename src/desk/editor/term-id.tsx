import type { Map } from 'immutable';
import { Component } from 'react';
import { itemsWordsOf } from '#desk/words/items-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { isVocabularyFile } from '#schemas/pointers.ts';
import { Note } from './choice/parts.ts';
import type { DecapEntry } from './decap-entry.ts';
import type { Directory } from './directory/directory.ts';

interface Props {
  forID: string;
  value?: string;
  classNameWrapper: string;
  field: Map<string, unknown>;
  getEntry?: () => DecapEntry;
  onChange: (value: string) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

/** The id of a term: written once. Entries name it, so that a published one stays. */
export function termIdControl({ isBuilt }: Directory, lang: Lang) {
  return class TermIdControl extends Component<Props> {
    /** As it was when its item was opened: while one types, it may pass the id of another term. */
    readonly #isFixed: boolean;

    constructor(props: Props) {
      super(props);
      const file = String(props.getEntry?.().get('slug') ?? '');
      this.#isFixed = isVocabularyFile(file) && props.value !== undefined && isBuilt(file, props.value);
    }

    override render() {
      const { forID, value = '', classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      return (
        <>
          <input
            id={forID}
            type="text"
            className={classNameWrapper}
            value={value}
            readOnly={this.#isFixed}
            aria-describedby={this.#isFixed ? `${forID}-fixed` : undefined}
            onChange={(event) => onChange(event.currentTarget.value)}
            onFocus={setActiveStyle}
            onBlur={setInactiveStyle}
          />
          {this.#isFixed && <Note id={`${forID}-fixed`}>{itemsWordsOf(lang)('fixedId')}</Note>}
        </>
      );
    }
  };
}
